using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-05. Consent is worth what the parties' commitment to a political process is worth. A large mission whose process
/// is absent or stalled stands on words. It is a contradiction only together with a main party's refusal and a core task
/// that this party resists: missions have done good amid deadlock, but none where deadlock and refusal met in its task.
/// Preventive deployment and observation ask for no process, nor do small forces.
/// </summary>
public sealed class PoliticalCommitment : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-05", "Test the parties' commitment to a political process")
    {
        Area = Area.Consent,
        Strength = Strength.Should,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.OperationalPrinciples,
        Sources =
        [
            Sources.Principles.At("consent of the parties"),
            Sources.FutureOfPeacekeeping.At("§8"),
            Sources.OperationalPrinciples.Whole,
            Sources.FactorsForOperations.Whole,
        ],
        Remedy = "Put mediation into the mandate and make the mission's growth depend on commitment, or propose a smaller preventive or monitoring model until it is real.",
        Precedents = ["Bosnia and Herzegovina, 1993: the plan had failed before the safe areas were adopted as a step towards it."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(!Observation.IsAllOf(mission), otherwise: "preventive deployment and observation ask for no political process"))
            return;
        var strength = mission.Force.Military.Authorized + mission.Force.Police.Authorized;
        if (!ruling.AppliesIf(strength >= ruling.Figure(Figures.LargeForce), otherwise: "the force is small"))
            return;

        var status = mission.PoliticalProcess.Status;
        var absent = status.IsAny(ProcessStatus.None, ProcessStatus.Stalled);
        if (!absent.IsRuledOut)
        {
            ruling.BreachIf(
                absent,
                at: status,
                $"{strength} uniformed personnel are to stand on a political process whose state is: {status}.",
                mustIf: ARefusingPartyResistsACoreTask(mission));
        }
    }

    private static Tri ARefusingPartyResistsACoreTask(MissionFacts mission)
    {
        var resists = Tri.False;
        foreach (var party in mission.Conflict.Parties)
        {
            var refuses = party.Main & party.Consents == PartyConsent.No;
            if (refuses.IsRuledOut)
                continue;
            foreach (var task in mission.Mandate.Tasks)
                resists |= refuses & task.Priority == Priority.Core & task.OpposedBy.Contains(party.Id);
        }

        return resists;
    }
}
