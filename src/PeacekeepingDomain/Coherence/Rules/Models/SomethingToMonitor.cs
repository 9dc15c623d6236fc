using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M05-1. Monitoring and reporting presupposes no agreement, but it follows something that the mandate names: the
/// security, political, economic or human rights situation, or an agreement. A mandate in which nothing is to be watched
/// does not fit the model.
/// </summary>
public sealed class SomethingToMonitor : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M05-1", "Say in the mandate what is to be monitored")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 5")],
        Remedy = "Name the agreement or the situation that observers follow and to whom they report, or leave the model out.",
        Precedents = ["El Salvador, 1991: observers verified respect for the agreement on human rights before there was a ceasefire (S/RES/693 (1991), para. 2)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.MonitoringAndReporting), otherwise: "monitoring and reporting is not among the mission's models"))
            return;

        var watches = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            watches |= task.Engagement == Engagement.Monitor
                | task.Task.IsAny(
                    TaskCategory.MilitaryObservation,
                    TaskCategory.PoliceObservation,
                    TaskCategory.HumanRightsMonitoring,
                    TaskCategory.ConflictAssessmentAndEarlyWarning);
        }

        ruling.BreachIf(
            !mission.Mandate.Tasks.IsEmpty & !watches,
            at: mission.Mandate.Tasks,
            $"The mission is to monitor and report, and none of its tasks says what it watches.");
    }
}
