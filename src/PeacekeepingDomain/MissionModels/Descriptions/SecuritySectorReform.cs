using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 13 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class SecuritySectorReform
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 13");

    public static ModelDescription Description { get; } = new(
        MissionModel.SecuritySectorReform,
        "Security Sector Reform and Governance",
        "Make the security sector of Member States that face a threat to peace more capable and more responsibly governed.")
    {
        Description =
            "The mission advises, trains and mentors, and helps to select, recruit and vet security personnel. It also helps "
            + "with the wider reform: how security and defence are governed, how children are kept from enlisting, how "
            + "institutions treat women and men alike and let women take a real part at all levels. The aim is a security "
            + "sector that works, is open, answers for what it does, can be afforded, is professional and reflects all "
            + "communities; they, and young people above all, should feel that they have a part in getting there. Civilians, "
            + "people in uniform or both do the work, with units formed for it, and within the human rights due diligence "
            + "policy.",
        Preconditions =
        [
            new("The challenge counts as a threat to international peace and security."),
            new("The reform is owned by the country; the mission supports it.", "M13-1"),
            new("Support to security forces follows an assessment of the risk to human rights.", "HRD-01"),
            new("The host State agrees.", "CON-01"),
        ],
        Tasks =
        [
            TaskCategory.MilitaryReform,
            TaskCategory.PoliceReform,
            TaskCategory.GoodGovernance,
            TaskCategory.ProtectionOfChildren,
            TaskCategory.WomensRightsAndParticipation,
            TaskCategory.HumanRightsPromotion,
        ],
        DefiningCapabilities =
        [
            Capability.SecuritySectorReform,
            Capability.TrainingUnits,
        ],
        SupportingCapabilities =
        [
            Capability.IndividualPoliceOfficers,
            Capability.TaskAppropriateMilitaryUnits,
            Capability.Gender,
            Capability.HumanRights,
            Capability.ChildProtection,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false), new(ComponentKind.Police, Leads: false)],
        Consent = "The host State.",
        Partners = ["Bilateral donors"],
        Precedents =
        [
            new(
                "UNMIL",
                "Helped to restructure and train the police of Liberia and to form a new army.",
                DoctrineSource.CouncilResolution(1509, 2003).At("para. 3")),
            new("UNOCI", "Advised Côte d’Ivoire on restructuring its internal security services.", DoctrineSource.CouncilResolution(1528, 2004).At("para. 6")),
            new("ONUB", "Helped Burundi to form integrated defence and internal security forces.", DoctrineSource.CouncilResolution(1545, 2004).At("para. 6")),
            new(
                "UNMIT",
                "Helped Timor-Leste to review the part and the needs of its whole security sector.",
                DoctrineSource.CouncilResolution(1704, 2006).At("para. 4 (e)")),
            new(
                "UNMISS",
                "Supported strategies for the reform of the security sector in South Sudan.",
                DoctrineSource.CouncilResolution(1996, 2011).At("para. 3 (c)")),
            new(
                "MINUSMA",
                "Supported the rebuilding of the security sector in Mali, police and gendarmerie above all.",
                DoctrineSource.CouncilResolution(2100, 2013).At("para. 16 (a)")),
            new(
                "MINUSCA",
                "Was given support to reform and vetting as a further task when conditions allow.",
                DoctrineSource.CouncilResolution(2149, 2014).At("para. 31")),
        ],
        Related =
        [
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.NewStateSupport,
            MissionModel.TransitionalAdministration,
            MissionModel.DisarmamentDemobilizationReintegration,
            MissionModel.RuleOfLawSupport,
            MissionModel.PoliceAssistance,
            MissionModel.RegionalSecurity,
        ],
        Sources =
        [
            Study,
            Sources.DueDiligence.Whole,
            Sources.Resolution2151.At("para. 2"),
        ],
    };
}
