using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 10 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class TransitionalAdministration
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 10");

    public static ModelDescription Description { get; } = new(
        MissionModel.TransitionalAdministration,
        "Transitional Administration",
        "Govern a territory for a time and bear the sovereign responsibilities of the State or States concerned.")
    {
        Description =
            "The United Nations has governed a territory where war or other causes had left nobody able to, or where the "
            + "right to do so was deeply disputed. Such an administration is neither a mission that helps a national "
            + "transitional government nor an occupying power; its authority and its duties are its own. Past mandates were "
            + "built on five elements: local capacity to govern, the courts, the economy, security, and an exit that rests on "
            + "an agreement about the future status of the territory. The aim is effective institutions, brought about by "
            + "expertise, money, better government and attention from the highest level; by working with local people the "
            + "mission helps new authorities to win legitimacy and trust. It needs many civilians for government and "
            + "administration, and soldiers and police of its own or of partners, as one pillar among several. Such an "
            + "authority was proposed for Abyei, which two States claim, but was not adopted.",
        Preconditions =
        [
            new("The sovereign consents, or the Council acts under Chapter VII.", "M10-1"),
            new("A competent organ of the United Nations gives the mission its power to govern.", "AUT-01"),
            new("Somebody able provides security: the mission itself, a partner or a coalition.", "M10-3"),
            new("The future status of the territory is agreed, or there is an agreed way to settle it.", "M10-4"),
            new("An exit strategy stands at the start.", "EXT-01"),
            new("Civilians who can govern are part of it.", "M10-2"),
            new("Local institutions are built that take over.", "M10-5"),
            new("Every core task has its means, above all civilians who can govern.", "MAN-05"),
        ],
        Tasks =
        [
            TaskCategory.TransitionalStateInstitutions,
            TaskCategory.SupportToPermanentStateAdministration,
            TaskCategory.GoodGovernance,
            TaskCategory.JudicialReform,
            TaskCategory.LegalReform,
            TaskCategory.PenalSystemReform,
            TaskCategory.PoliceReform,
            TaskCategory.EconomicReforms,
            TaskCategory.RecoveryRehabilitationAndReconstruction,
            TaskCategory.ElectoralAssistance,
            TaskCategory.HumanRightsPromotion,
        ],
        DefiningCapabilities =
        [
            Capability.GovernanceAndServiceDelivery,
            Capability.RuleOfLawAdvice,
            Capability.PoliticalAndCivilAffairs,
            Capability.MultidimensionalPackage,
        ],
        SupportingCapabilities =
        [
            Capability.ForceProtection,
            Capability.Aviation,
            Capability.HumanRights,
            Capability.EconomicsAndReconstruction,
            Capability.JudgesProsecutorsAndLawyers,
            Capability.Corrections,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false), new(ComponentKind.Police, Leads: false)],
        Consent = "The sovereign of the territory, or a decision under Chapter VII.",
        Partners = ["European Union", "North Atlantic Treaty Organization", "Organization for Security and Cooperation in Europe"],
        Precedents =
        [
            new("UNTEA", "Administered in 1962 and 1963 what the study calls Indonesian Papua.", Sources.FutureOfPeacekeeping.At("note 59")),
            new("UNTAC", "Exercised authority in Cambodia; the study places it under Chapter VI.", Sources.FutureOfPeacekeeping.At("note 59")),
            new(
                "UNTAES",
                "Ran a region of Croatia: police, civil administration, public services, elections.",
                DoctrineSource.CouncilResolution(1037, 1996).At("para. 11")),
            new(
                "UNTAET",
                "Held all legislative and executive authority in East Timor, the administration of justice included.",
                DoctrineSource.CouncilResolution(1272, 1999).At("para. 1")),
            new(
                "UNMIK",
                "Provided an interim administration for Kosovo and oversaw provisional institutions of self-government.",
                DoctrineSource.CouncilResolution(1244, 1999).At("paras 10–11")),
            new(
                "OSCE_OMIK",
                "Led the pillar of the administration of Kosovo for democratization and institutions.",
                Sources.FutureOfPeacekeeping.At("§5.3, modality 4")),
            new(
                "EU_PILLAR_IV",
                "Led the pillar of the administration of Kosovo for reconstruction and the economy.",
                Sources.FutureOfPeacekeeping.At("§5.3, modality 4")),
            new("KFOR", "Supported the administration of Kosovo in its operations, as a force led by NATO.", Sources.FutureOfPeacekeeping.At("note 104")),
        ],
        Related =
        [
            MissionModel.NewStateSupport,
            MissionModel.TransitionAssistance,
            MissionModel.ElectionSecurityAndAssistance,
            MissionModel.SecuritySectorReform,
            MissionModel.RuleOfLawSupport,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("notes 58–60"),
        ],
    };
}
