using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMissionPair EmergencyHumanitarianResponse => new(
        MissionModel.EmergencyHumanitarianResponse,
        EmergencyHumanitarianResponseSound,
        EmergencyHumanitarianResponseSound
            .WithTask("transport", static task => task with { Traits = [TaskTrait.HumanitarianDelivery], OpposedBy = ["gangs"] }),
        "M19-1");

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
