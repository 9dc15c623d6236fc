using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission PublicHealthSupport => new(
        MissionModel.PublicHealthSupport,
        "M20-1",
        PublicHealthSupportSound,
        PublicHealthSupportSound.Alone()
            .ButForce(static force => force with { Civilian = ComponentStrength.None }));

    private static MissionProposal PublicHealthSupportSound => Small(
        "Help against an epidemic",
        MissionModel.PublicHealthSupport,
        "the epidemic contained, by civilian agencies that can work in safety",
        ["WHO", "WFP"],
        Duty("safety", "keep health workers and treatment units safe", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.SecureEnvironmentForAid,
            OpposedBy = ["gangs"],
        },
        Duty("trust", "tell people in their languages how to keep safe", Engagement.Assist, ComponentKind.Civilian) with
        {
            Task = TaskCategory.InformationCampaigns,
        })
            .WithHoldings(Capability.LaboratoriesAndTreatmentUnits, Capability.PublicHealth, Capability.MedicalFacilities, Capability.CivilMilitaryCooperation, Capability.InformationIntegrity)
            .ButConflict(static conflict => conflict with { Threats = [Threat.Epidemic] });
}
