using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Soldiers, police and civilians protect as one and help the host and the communities; broken: nobody in uniform.</summary>
    private static ModelMission ProtectionOfCivilians
    {
        get
        {
            var kept = Mission("Protection in the valleys", MissionModel.ProtectionOfCivilians) with
            {
                Conflict = new()
                {
                    Intensity = Intensity.Sporadic,
                    Trend = Trend.Steady,
                    Parties =
                    [
                        Party("government", "the Government", PartyKind.HostGovernment),
                        Party("bandits", "bandits", PartyKind.CriminalGroup) with { Main = false, Consents = PartyConsent.No },
                    ],
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("protect", "protect civilians under threat of physical violence", TaskCategory.ProtectionOfCivilians, Engagement.Secure, ComponentKind.Military) with
                        {
                            OpposedBy = ["bandits"], WithinReach = true,
                        },
                        Task("mediate", "mediate within and between communities", TaskCategory.LocalDialogueAndReconciliation, Engagement.Assist, ComponentKind.Civilian),
                        Task("police", "help to police close to the people", TaskCategory.PoliceReform, Engagement.Assist, ComponentKind.Police),
                    ],
                },
                Force = Strength(military: 6000, police: 900, civilian: 700, armed: true),
                Protection = new()
                {
                    Strategy = new() { Engagement = true, Physical = true, Environment = true },
                    EarlyWarning = true,
                    HumanRightsComponent = true,
                    HotspotsInReach = true,
                    SupportsNationalProtection = true,
                },
            };
            return new(MissionModel.ProtectionOfCivilians, "M03-1", kept, kept with
            {
                Force = kept.Force! with { Military = ComponentStrength.None, Police = ComponentStrength.None },
            });
        }
    }
}
