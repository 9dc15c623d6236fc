using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 8 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class NewStateSupport
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 8");

    public static ModelDescription Description { get; } = new(
        MissionModel.NewStateSupport,
        "New State Support",
        "Make peace and security firm in a newly independent Member State and help it to lay the ground for development.")
    {
        Description =
            "The mission helps the government of a State that has just joined the United Nations: to keep peace and security, "
            + "to prepare for development, to govern well and democratically and to live in good terms with its neighbours. It "
            + "is almost certain to be multidimensional, with many civilians who help a new administration to do what a "
            + "government must do; in Timor-Leste up to 100 of them worked in the ministries. The mandate is cut to what that "
            + "government needs and may reach into governance, the rule of law, the economy and security, with a reform of the "
            + "security sector that serves women and men. Much of it may be what a transitional administration does, but the "
            + "State governs itself.",
        Preconditions =
        [
            new("The State has newly become independent and a Member of the United Nations.", "M08-1"),
            new("Its government asks for the mission or agrees to it, and the help is cut to its needs.", "CON-01"),
            new("Its tasks stay help: the State governs itself."),
        ],
        Tasks =
        [
            TaskCategory.SupportToPermanentStateAdministration,
            TaskCategory.GoodGovernance,
            TaskCategory.JudicialReform,
            TaskCategory.LegalReform,
            TaskCategory.PoliceReform,
            TaskCategory.MilitaryReform,
            TaskCategory.EconomicReforms,
            TaskCategory.RecoveryRehabilitationAndReconstruction,
            TaskCategory.RegionalDialogueAndReconciliation,
            TaskCategory.WomensRightsAndParticipation,
        ],
        DefiningCapabilities =
        [
            Capability.MultidimensionalPackage,
            Capability.GovernanceAndServiceDelivery,
        ],
        SupportingCapabilities =
        [
            Capability.ForceProtection,
            Capability.Aviation,
            Capability.PoliticalAndCivilAffairs,
            Capability.SecuritySectorReform,
            Capability.RuleOfLawAdvice,
            Capability.EconomicsAndReconstruction,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Military, Leads: true)],
        Consent = "The request or consent of the new government.",
        Partners = ["United Nations country team", "Donors"],
        Precedents =
        [
            new(
                "UNMISET",
                "Helped Timor-Leste after independence with its core administration, its police and its security.",
                DoctrineSource.CouncilResolution(1410, 2002).At("para. 2")),
            new(
                "UNMISS",
                "Was to make peace firm and prepare for development so that the new State could govern well.",
                DoctrineSource.CouncilResolution(1996, 2011).At("para. 3")),
        ],
        Related =
        [
            MissionModel.TransitionAssistance,
            MissionModel.TransitionalAdministration,
            MissionModel.SecuritySectorReform,
            MissionModel.RuleOfLawSupport,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("notes 53–55"),
            DoctrineSource.CouncilResolution(1996, 2011).At("para. 3"),
        ],
    };
}
