using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Troops and observers at a border that a war next door may cross; broken: the war is already here.</summary>
    private static ModelMission PreventiveDeployment
    {
        get
        {
            var kept = Mission("Presence on a tense border", MissionModel.PreventiveDeployment) with
            {
                Conflict = new()
                {
                    Intensity = Intensity.Tension,
                    Trend = Trend.Steady,
                    Parties = [Party("government", "the Government", PartyKind.HostGovernment)],
                    Threats = [],
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("watch", "monitor the border and report what could threaten the country", TaskCategory.MilitaryObservation, Engagement.Monitor, ComponentKind.Military),
                        Task("warn", "give early warning", TaskCategory.ConflictAssessmentAndEarlyWarning, Engagement.Monitor, ComponentKind.Civilian),
                        Task("mediate", "support the mediation of the envoy", TaskCategory.GoodOfficesAndMediation, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 900, police: 30, civilian: 100, armed: true),
                Protection = new() { EarlyWarning = true },
            };
            return new(MissionModel.PreventiveDeployment, "M01-1", kept, kept.ButConflict(static conflict => conflict with { Intensity = Intensity.LargeScale }));
        }
    }
}
