using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Finance;

/// <summary>
/// FIN-01. How a presence is paid for follows from what it is. The money that resolution 2719 opens is for operations led
/// by the African Union alone. A special political mission is paid for from the regular budget. A force led by others is
/// not charged to assessed contributions unless a support package was decided for it. A large peacekeeping force on the
/// regular budget is a concern; observers on it are not, since two missions have always been paid for so, and what
/// contributors or the parties bear by decision of the organ is no breach either.
/// </summary>
public sealed class FinancingForPresence : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("FIN-01", "Match the way of financing to the kind of presence")
    {
        Area = Area.Finance,
        Strength = Strength.Must,
        Presences = PresenceSets.All,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 17(2)"),
            Sources.CertainExpenses.Whole,
            Sources.FutureOfPeacekeeping.At("box 3"),
        ],
        Remedy = "Choose the way of financing that belongs to this kind of presence, or seek the decision that another one needs.",
        Precedents =
        [
            "Cyprus, 1964: contributors and the Government bore the cost by decision of the Council, with voluntary contributions (S/RES/186 (1964), para. 6).",
            "The observers in Jerusalem and in Kashmir are paid for from the regular budget, being older than assessed contributions for peacekeeping (The Future of Peacekeeping, box 3).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var presence = mission.Presence;
        var mechanism = mission.Finance.Mechanism;
        ruling.BreachIf(
            presence.IsAny(Presence.PeacekeepingOperation, Presence.SpecialPoliticalMission, Presence.PoliceMission) & mechanism == FinanceMechanism.Resolution2719,
            at: mechanism,
            $"A {presence} of the United Nations is to be paid for under {mechanism}, which is for operations led by the African Union.");
        ruling.BreachIf(
            presence == Presence.SpecialPoliticalMission & mechanism == FinanceMechanism.Assessed,
            at: mechanism,
            $"A special political mission is to have an assessed account of its own; such missions are paid for from the regular budget.");
        ruling.BreachIf(
            presence.IsAny(Presence.UnAuthorizedForce, Presence.RegionalOperation) & mechanism == FinanceMechanism.Assessed & mission.Modality.Support.Kind == SupportPackageKind.None,
            at: mechanism,
            $"A {presence} is to be charged to assessed contributions, and no support package was decided for it.");

        var strength = mission.Force.Military.Authorized + mission.Force.Police.Authorized;
        ruling.BreachIf(
            presence == Presence.PeacekeepingOperation & mechanism == FinanceMechanism.RegularBudget & strength >= ruling.Figure(Figures.LargeForce),
            at: mechanism,
            $"A peacekeeping operation of {strength} uniformed personnel is to be paid for from the regular budget.",
            strength: Strength.Should);
    }
}
