using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M04-1. Ceasefire monitoring needs a ceasefire. Where there is none, or it is collapsing, there is nothing to monitor.
/// One that is kept in part is a concern; with violence rising and observers unarmed it is a contradiction, for they
/// will be confined to their quarters.
/// </summary>
public sealed class CeasefireToMonitor : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M04-1", "Require a ceasefire for ceasefire monitoring")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 4"), Sources.FactorsForOperations.Whole],
        Remedy = "Seek the ceasefire first by good offices, or propose monitoring and reporting (model 5), which presupposes none.",
        Precedents = ["Syria, 2012: observers were sent to watch a cessation of violence that was clearly incomplete (S/RES/2043 (2012))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.CeasefireMonitoring), otherwise: "ceasefire monitoring is not among the mission's models"))
            return;

        var ceasefire = mission.Conflict.Ceasefire;
        var armed = mission.Force.Military.Armed;
        ruling.BreachIf(
            ceasefire.IsAny(CeasefireState.None, CeasefireState.Collapsing),
            at: ceasefire,
            $"The mission is to monitor a ceasefire whose state is: {ceasefire}.");
        ruling.BreachIf(
            ceasefire == CeasefireState.Partial,
            at: ceasefire,
            $"The mission is to monitor a ceasefire that is partial, while the trend of violence is {mission.Conflict.Trend} and its personnel are {armed:armed|unarmed|armed or not, which is not stated}.",
            strength: Strength.Should,
            mustIf: mission.Conflict.Trend == Trend.Rising & !armed);
    }
}
