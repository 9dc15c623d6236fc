using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission CitySecurity => new(
        MissionModel.CitySecurity,
        "M29-1",
        CitySecuritySound,
        CitySecuritySound
            .ButForce(static force => force with { Police = ComponentStrength.None }));

    private static MissionProposal CitySecuritySound => Small(
        "Security for the capital",
        MissionModel.CitySecurity,
        "a capital in which people can live, meet and move",
        ["UN-Habitat"],
        Duty("districts", "keep people safe in the districts of the capital, police first", Engagement.Secure, ComponentKind.Police) with
        {
            Task = TaskCategory.ProtectionOfCivilians,
            OpposedBy = ["gangs"],
        },
        Duty("ordnance", "dispose of explosive ordnance", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.Demining,
        })
            .WithHoldings(Capability.TaskAppropriateMilitaryUnits, Capability.FormedPoliceUnits, Capability.ExplosiveOrdnanceDisposal, Capability.Engineering)
            .ButConflict(static conflict => conflict with { Threats = [Threat.UrbanViolence] });
}
