using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Deployment;

/// <summary>
/// DEP-04. Between the decision and the first units that can work lies a gap. Where the mission is needed before it can
/// begin, or where days pass between it and the force it follows, something must bridge the gap. Whether the force is
/// there when its core work begins is CAP-09.
/// </summary>
public sealed class StartUpGap : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("DEP-04", "Cover the gap before the first units can work")
    {
        Area = Area.Deployment,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§2.3 and §6, Standby and Rapid Deployment Capabilities"), Sources.FutureOfPeacekeeping.At("§5.3, modality 2")],
        Remedy = "Send a vanguard or standing capacities ahead, have a partner hold the ground until the mission can, or let the tasks start when the units are there.",
        Precedents =
        [
            "Namibia, 1989: the date for the mission to begin was set first, the decision to carry it out came six weeks before it (S/RES/629 (1989), para. 1; S/RES/632 (1989)).",
            "Central African Republic, 2014: the African force stayed until the day on which authority passed (S/RES/2149 (2014), para. 21).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var force = mission.Force;
        var unbridged = !force.Bridging;
        if (unbridged.IsRuledOut)
            return;

        ruling.BreachIf(
            unbridged & force.InitialOperatingDays.ShareOf(force.NeededWithinDays) > 1,
            at: force.NeededWithinDays,
            $"The mission is needed within {force.NeededWithinDays} days and can begin to work after {force.InitialOperatingDays}, and nothing bridges the gap.");

        var gap = mission.Modality.Handover.GapDays;
        ruling.BreachIf(
            unbridged & gap > 0 & mission.Modality.Kind == ModalityKind.Sequenced,
            at: gap,
            $"{gap} days are to pass between the earlier force and the mission, and nothing bridges the gap.");
    }
}
