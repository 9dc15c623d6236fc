using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-03. While the Security Council exercises its functions on a dispute, the General Assembly makes no recommendation
/// on it unless asked. In an emergency special session it may, where the permanent members do not agree. Practice has
/// softened the rule, so a decision beside a busy Council and outside such a session is a concern and no more.
/// </summary>
public sealed class AssemblyBesideCouncil : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-03", "Record why the General Assembly decides while the Council is seized")
    {
        Area = Area.Authorization,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 12(1)"),
            Sources.UnitingForPeace.Whole,
            Sources.WallOpinion.Whole,
        ],
        Remedy = "Record that the Council cannot act, and on which procedure the Assembly decides; an emergency special session is the plainest.",
        Precedents = ["Egypt, 1956: as its permanent members did not agree, the Council itself called the Assembly into an emergency special session (S/RES/119 (1956))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        if (!ruling.AppliesIf(decision.Organ == Organ.GeneralAssembly, otherwise: "the General Assembly does not decide on the mission"))
            return;

        ruling.BreachIf(
            decision.CouncilSeized & !decision.EmergencySpecialSession,
            at: decision.EmergencySpecialSession,
            $"The General Assembly is to decide on a dispute with which the Security Council is dealing, outside an emergency special session.");
    }
}
