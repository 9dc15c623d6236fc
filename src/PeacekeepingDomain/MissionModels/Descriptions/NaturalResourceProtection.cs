using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 24 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class NaturalResourceProtection
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 24");

    public static ModelDescription Description { get; } = new(
        MissionModel.NaturalResourceProtection,
        "Natural Resource Protection",
        "Support national authorities in protecting natural resources that bear directly on ending a conflict, the rule "
        + "of law and governance.")
    {
        Description =
            "The mission helps the authorities to enforce the laws by which resources are administered and governed "
            + "again, to guard resources against illegal exploitation, and perhaps to manage them. This matters most "
            + "where resources grow scarce and armed groups make them a means of war. Others have a part in it, and the "
            + "mission works beside them: national bodies of oversight, the international financial institutions and "
            + "regional organizations. On request it may also help to protect forests, reefs, other ecosystems and "
            + "wildlife, for instance by securing parks where armed groups have made protected zones unsafe.",
        Preconditions =
        [
            new("The resources bear directly on the conflict, or on the rule of law and governance."),
            new("The host State has consented, and its authorities lead.", "CON-01"),
            new("National ownership is planned for, and bodies of oversight work beside the mission.", "M24-2"),
            new("For the protection of ecosystems, wildlife and parks, the authorities have asked.", "M24-1"),
        ],
        Tasks =
        [
            TaskCategory.GoodGovernance,
            TaskCategory.SupportToPermanentStateAdministration,
            TaskCategory.PoliceReform,
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.RuleOfLawAdvice,
            Capability.IndividualPoliceOfficers,
            Capability.SectorExpertise,
        ],
        SupportingCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.EconomicsAndReconstruction,
        ],
        Components = [new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false)],
        Consent = "The host State, whose authorities lead.",
        Partners = ["International financial institutions", "Regional organizations concerned", "National bodies of oversight"],
        Precedents =
        [
            new(
                "UNTAC",
                "Was asked to secure a moratorium on the export of logs, meant to save the natural resources of Cambodia.",
                DoctrineSource.CouncilResolution(792, 1992).At("para. 13")),
            new("UNMIL", "Helped the Government to restore the administration of natural resources.", Sources.FutureOfPeacekeeping.At("note 88")),
            new("UNISFA", "Kept oil infrastructure in Abyei secure.", Sources.FutureOfPeacekeeping.At("note 88")),
            new("MONUSCO", "Helped to secure parks where armed groups had undermined protected zones.", Sources.FutureOfPeacekeeping.At("note 89")),
        ],
        Related =
        [
            MissionModel.CounterOrganizedCrime,
            MissionModel.InfrastructureSecurity,
        ],
        Sources = [Study, Sources.FutureOfPeacekeeping.At("note 88"), Sources.FutureOfPeacekeeping.At("note 89")],
    };
}
