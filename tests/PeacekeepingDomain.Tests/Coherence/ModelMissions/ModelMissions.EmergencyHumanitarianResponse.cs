using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission EmergencyHumanitarianResponse => new(
        MissionModel.EmergencyHumanitarianResponse,
        "M19-1",
        EmergencyHumanitarianResponseSound,
        EmergencyHumanitarianResponseSound
            .WithTask("transport", static task => task with { Traits = [TaskTrait.HumanitarianDelivery], OpposedBy = ["gangs"] }));

    private static MissionProposal EmergencyHumanitarianResponseSound => Small(
        "Security for refugee camps",
        MissionModel.EmergencyHumanitarianResponse,
        "refugees and those who receive them safe, and aid that reaches them",
        ["OCHA", "UNHCR", "OHCHR"],
        Duty("camps", "guard the camps and keep them civilian", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.SecureEnvironmentForAid,
            OpposedBy = ["gangs"],
        },
        Duty("transport", "carry relief goods for the agencies", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.HumanitarianAssistance,
        })
            .WithHoldings(Capability.Logistics, Capability.TaskAppropriateMilitaryUnits, Capability.HumanitarianAndRefugeeAffairs, Capability.Aviation, Capability.Engineering, Capability.MedicalFacilities, Capability.CivilMilitaryCooperation);
}
