using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 12 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class DisarmamentDemobilizationReintegration
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 12");

    public static ModelDescription Description { get; } = new(
        MissionModel.DisarmamentDemobilizationReintegration,
        "Disarmament, Demobilization, Reintegration",
        "Help to disarm and demobilize fighters and to bring them back into civilian life.")
    {
        Description =
            "This has been part of many peace processes: more than sixty missions have had such tasks since 1989, and for "
            + "some it was the main one. The mission disarms and cantons fighters, or demobilizes them where they are. Since "
            + "2005 assessed money may pay for twelve months of reinsertion before reintegration begins, which lowers the risk "
            + "to security and to politics. Between former fighters, self-defence groups and gangs the line is often blurred; "
            + "interim management of weapons and ammunition, and projects that reduce violence in communities, help there. "
            + "Children with armed groups are released and cared for, survivors of violence are screened and referred, and "
            + "women and girls are protected and take part. The integrated standards guide the work, and more than two dozen "
            + "entities of the inter-agency group can share it.",
        Preconditions =
        [
            new("Fighters take part of their own will; weapons taken by force are not this.", "M12-1"),
            new("A programme meets the preconditions of the integrated standards; without them the related tools remain.", "M12-2"),
            new("No side is disarmed and left exposed to one that is not.", "IMP-06"),
            new("Reinsertion and reintegration are paid for.", "M12-3"),
            new("They have somebody to carry them.", "MAN-05"),
            new("The main parties accept it.", "CON-02"),
        ],
        Tasks =
        [
            TaskCategory.DisarmamentDemobilizationReintegration,
            TaskCategory.Demilitarization,
            TaskCategory.SmallArmsAndLightWeapons,
            TaskCategory.ProtectionOfChildren,
            TaskCategory.SexualAndGenderBasedViolence,
            TaskCategory.WomensRightsAndParticipation,
        ],
        DefiningCapabilities =
        [
            Capability.DisarmamentDemobilizationReintegration,
            Capability.WeaponsAndAmmunitionManagement,
        ],
        SupportingCapabilities =
        [
            Capability.MultidimensionalPackage,
            Capability.UniformedObservers,
            Capability.CivilianObservers,
            Capability.Aviation,
            Capability.QuickReactionForce,
            Capability.CommunityViolenceReduction,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true)],
        Consent = "The parties whose fighters disarm.",
        Partners = ["Inter-Agency Working Group on Disarmament, Demobilization and Reintegration"],
        Precedents =
        [
            new(
                "ONUCA",
                "Had the first such mandate of the United Nations: to help demobilize the Nicaraguan resistance.",
                Sources.FutureOfPeacekeeping.At("note 62")),
            new("MONUA", "Had this as a principal task in Angola.", Sources.FutureOfPeacekeeping.At("note 64")),
            new(
                "UNMIL",
                "Planned a programme for all armed parties in Liberia and collected and destroyed arms.",
                DoctrineSource.CouncilResolution(1509, 2003).At("para. 3")),
            new(
                "ONUB",
                "Carried out the disarmament and demobilization parts of a national programme.",
                DoctrineSource.CouncilResolution(1545, 2004).At("para. 5")),
            new(
                "MINUSTAH",
                "Turned to reducing violence in communities, because the conditions for a usual programme did not exist in Haiti.",
                DoctrineSource.CouncilResolution(1702, 2006).At("para. 11")),
            new("UNMIN", "Had this as a principal task in Nepal.", Sources.FutureOfPeacekeeping.At("note 64")),
            new(
                "MINUSCA",
                "Combined a national strategy with community violence reduction, cantonment and the confiscation of arms.",
                DoctrineSource.CouncilResolution(2149, 2014).At("para. 30 (g)")),
        ],
        Related =
        [
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.SecuritySectorReform,
            MissionModel.PoliceAssistance,
            MissionModel.MineAction,
            MissionModel.RegionalSecurity,
        ],
        Sources =
        [
            Study,
            DoctrineSource.CouncilResolution(650, 1990).At("para. 2"),
            Sources.Reinsertion.At("section VI, para. 7"),
            Sources.IntegratedDdrStandards.At("§6.1–6.2"),
        ],
    };
}
