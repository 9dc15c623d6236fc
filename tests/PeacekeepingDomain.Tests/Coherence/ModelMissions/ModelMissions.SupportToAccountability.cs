using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission SupportToAccountability => new(
        MissionModel.SupportToAccountability,
        "M16-1",
        SupportToAccountabilitySound,
        SupportToAccountabilitySound.Unasked());

    private static MissionProposal SupportToAccountabilitySound => Small(
        "Help to a hybrid court",
        MissionModel.SupportToAccountability,
        "the Special Court of Ruritania tries the gravest crimes, safely and fairly",
        ["the Special Court"],
        Duty("hearings", "help the court to sit away from its seat", Engagement.Assist, ComponentKind.Civilian) with
        {
            Task = TaskCategory.SupportToInternationalCriminalJustice,
        },
        Duty("witnesses", "protect witnesses and judges", Engagement.Secure, ComponentKind.Police) with
        {
            Task = TaskCategory.SupportToInternationalCriminalJustice,
            OpposedBy = ["gangs"],
        })
            .WithHoldings(Capability.InvestigationAndForensics, Capability.JudgesProsecutorsAndLawyers, Capability.ProtectedMobility, Capability.ForceProtection, Capability.Corrections);
}
