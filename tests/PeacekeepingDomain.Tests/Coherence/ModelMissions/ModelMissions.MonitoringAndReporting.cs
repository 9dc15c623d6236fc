using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Observers follow security and human rights and warn in time; broken: the mandate names nothing to watch.</summary>
    private static ModelMission MonitoringAndReporting
    {
        get
        {
            var kept = Mission("Eyes on the crisis", MissionModel.MonitoringAndReporting) with
            {
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("security", "monitor the security situation", TaskCategory.ConflictAssessmentAndEarlyWarning, Engagement.Monitor, ComponentKind.Police),
                        Task("rights", "monitor human rights", TaskCategory.HumanRightsMonitoring, Engagement.Monitor, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 0, police: 200, civilian: 80, armed: false),
                Protection = new() { EarlyWarning = true, HumanRightsComponent = true, PublicReporting = true },
            };
            return new(MissionModel.MonitoringAndReporting, "M05-1", kept, kept.ButTasks(static task => task with { Task = TaskCategory.GoodOfficesAndMediation, Engagement = Engagement.Assist }));
        }
    }
}
