using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Armed soldiers and police who come fast and guard camps while a settlement is sought; broken: nobody in uniform.</summary>
    private static ModelMission AtrocityPrevention
    {
        get
        {
            var kept = Mission("Shield for the camps", MissionModel.AtrocityPrevention) with
            {
                Conflict = new()
                {
                    Intensity = Intensity.Active,
                    Trend = Trend.Rising,
                    Parties =
                    [
                        Party("government", "the Government", PartyKind.HostGovernment),
                        Party("militias", "the militias", PartyKind.Militia) with { Main = false, Consents = PartyConsent.No },
                    ],
                    Threats = [Threat.MassAtrocity],
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("camps", "protect the camps of displaced people", TaskCategory.ProtectionOfCivilians, Engagement.Secure, ComponentKind.Military) with
                        {
                            OpposedBy = ["militias"], WithinReach = true,
                        },
                        Task("calm", "support steps that cool the situation", TaskCategory.LocalDialogueAndReconciliation, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 4000, police: 800, civilian: 120, armed: true) with
                {
                    Units = [new() { Type = UnitType.InfantryBattalion, Contributor = "Sylvania", Readiness = ReadinessLevel.RapidDeployment, DaysToDeploy = 45 }],
                    Bridging = true,
                },
                Protection = new() { Strategy = new() { Engagement = true, Physical = true, Environment = true }, EarlyWarning = true, HumanRightsComponent = true },
            };
            return new(MissionModel.AtrocityPrevention, "M02-1", kept, kept with
            {
                Force = kept.Force! with { Military = ComponentStrength.None, Police = ComponentStrength.None },
            });
        }
    }
}
