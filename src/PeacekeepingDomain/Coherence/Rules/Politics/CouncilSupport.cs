using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Politics;

/// <summary>
/// POL-02. A decision of the Council falls with the vote of a permanent member: a text that one has said it votes against
/// cannot be adopted. Once the mission is decided the same opposition can end it at the next renewal, which is a concern.
/// Where the Council is divided and the mission will need its weight, because a main party holds back, the process is
/// stuck, the ceasefire is not kept or a core task is resisted, the mission may stand alone.
/// </summary>
public sealed class CouncilSupport : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POL-02", "Test the Council's support before relying on it")
    {
        Area = Area.Politics,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 27(3)"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.FutureOfPeacekeeping.At("§7, Security Council Leadership and Unity"),
        ],
        Remedy = "Negotiate the text again, look to the Assembly or a regional organization, and for a mission in the field prepare for an end that comes early.",
        Precedents =
        [
            "Former Yugoslav Republic of Macedonia, 1999: a veto ended a preventive deployment that thirteen members wished to extend.",
            "Bosnia and Herzegovina, 1993: the safe areas rested on a consensus that was no more than minimal (A/54/549, paras. 41 and 42).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var elsewhere = mission.Authorization.Organ.IsAny(Organ.GeneralAssembly, Organ.SecretaryGeneral, Organ.RegionalOrganization);
        if (!ruling.AppliesIf(!elsewhere, otherwise: "the Council does not decide on it"))
            return;

        var unity = mission.PoliticalProcess.CouncilUnity;
        var decided = mission.Stage.AtLeast(Stage.Mandated);
        var opposed = unity == CouncilUnity.PermanentMemberOpposes;
        ruling.BreachIf(
            opposed & !decided,
            at: unity,
            $"A permanent member of the Council has said that it votes against the mission; the decision cannot be adopted.");
        ruling.BreachIf(
            opposed & decided,
            at: unity,
            $"A permanent member of the Council opposes the mission and can end it when its mandate is next to be extended.",
            strength: Strength.Should);

        var divided = unity == CouncilUnity.Divided;
        if (divided.IsRuledOut)
            return;
        ruling.BreachIf(
            divided & NeedsItsWeight(mission),
            at: unity,
            $"The Council is divided, and the mission will need its weight: main parties hold back, core tasks are resisted, or neither process (state: {mission.PoliticalProcess.Status}) nor ceasefire (state: {mission.Conflict.Ceasefire}) carries it.",
            strength: Strength.Should);
    }

    private static Tri NeedsItsWeight(MissionFacts mission)
    {
        var needs = mission.PoliticalProcess.Status.IsAny(ProcessStatus.None, ProcessStatus.Stalled)
            | mission.Conflict.Ceasefire.IsAny(CeasefireState.Partial, CeasefireState.Collapsing);
        foreach (var party in mission.Conflict.Parties)
            needs |= party.Main & party.Consents.IsAny(PartyConsent.No, PartyConsent.Conditional);
        foreach (var task in mission.Mandate.Tasks)
            needs |= task.Priority == Priority.Core & !task.OpposedBy.IsEmpty;
        return needs;
    }
}
