using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Police officers help the police of a State that asked for it; broken: no authority has asked.</summary>
    private static ModelMission PoliceAssistance
    {
        get
        {
            var kept = Mission("Police for police", MissionModel.PoliceAssistance) with
            {
                Presence = Presence.PoliceMission,
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("reform", "help to plan and carry out police reform", TaskCategory.PoliceReform, Engagement.Assist, ComponentKind.Police),
                    ],
                },
                Force = Strength(military: 0, police: 180, civilian: 40, armed: false),
            };
            return new(MissionModel.PoliceAssistance, "M15-1", kept, kept.ButConsent(static consent => consent with { RequestedBy = "" }));
        }
    }
}
