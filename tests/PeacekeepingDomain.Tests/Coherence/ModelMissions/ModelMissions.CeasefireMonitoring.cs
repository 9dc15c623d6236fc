using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Observers watch a ceasefire that holds; broken: the ceasefire collapses.</summary>
    private static ModelMission CeasefireMonitoring
    {
        get
        {
            var kept = Mission("Observers on the line", MissionModel.CeasefireMonitoring) with
            {
                Conflict = new()
                {
                    Intensity = Intensity.Tension,
                    Trend = Trend.Falling,
                    Ceasefire = CeasefireState.Holding,
                    Parties = [Party("government", "the Government", PartyKind.HostGovernment), Party("front", "the Front", PartyKind.ArmedGroup)],
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("observe", "observe the ceasefire and report violations", TaskCategory.MilitaryObservation, Engagement.Monitor, ComponentKind.Military),
                        Task("liaise", "carry messages between the parties", TaskCategory.GoodOfficesAndMediation, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 300, police: 0, civilian: 60, armed: false),
            };
            return new(MissionModel.CeasefireMonitoring, "M04-1", kept, kept.ButConflict(static conflict => conflict with { Ceasefire = CeasefireState.Collapsing }));
        }
    }
}
