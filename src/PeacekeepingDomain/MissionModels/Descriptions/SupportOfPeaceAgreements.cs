using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 7 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class SupportOfPeaceAgreements
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 7");

    public static ModelDescription Description { get; } = new(
        MissionModel.SupportOfPeaceAgreements,
        "Support of Peace Agreements",
        "Help to carry out a peace process, a peace agreement or the political settlement of an armed conflict.")
    {
        Description =
            "Military, police and civilian components work together, mostly after a war within a State that others have had a "
            + "hand in. The tasks follow the agreement, the stage of the process and the place, and may be very many; such "
            + "missions have numbered from a few thousand people to tens of thousands. All recent ones were also to protect "
            + "civilians and carried strong mandates on women, peace and security. As part of its transition a mission may help "
            + "to close grave gaps in national capacity, above all in the security sector. It may supply national forces that "
            + "act jointly with it or otherwise further the mandate, within the human rights due diligence policy. It may also "
            + "strengthen local work for peace and development, and gather those who will carry it on.",
        Preconditions =
        [
            new("There is a process, an agreement or a settlement to support.", "M07-1"),
            new("The parties are committed to a process, an agreement or a settlement.", "CON-05"),
            new("The main parties accept the mission, not the Government alone.", "CON-02"),
            new("Every core task has its means.", "MAN-05"),
            new("Where civilians are to be protected, the authority to use force reaches that far.", "UOF-01"),
            new("Support to national forces follows an assessment of the risk to human rights.", "HRD-01"),
            new("How the mission will end is thought out from the start.", "EXT-01"),
        ],
        Tasks =
        [
            TaskCategory.GoodOfficesAndMediation,
            TaskCategory.MilitaryObservation,
            TaskCategory.ProtectionOfCivilians,
            TaskCategory.DisarmamentDemobilizationReintegration,
            TaskCategory.MilitaryReform,
            TaskCategory.PoliceReform,
            TaskCategory.JudicialReform,
            TaskCategory.ElectoralAssistance,
            TaskCategory.HumanRightsMonitoring,
            TaskCategory.HumanRightsPromotion,
            TaskCategory.WomensRightsAndParticipation,
            TaskCategory.NationalDialogueAndReconciliation,
            TaskCategory.SupportToPermanentStateAdministration,
            TaskCategory.CivilSocietyCapacityBuilding,
            TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
        ],
        DefiningCapabilities =
        [
            Capability.MultidimensionalPackage,
            Capability.PoliticalAndCivilAffairs,
            Capability.Mediation,
        ],
        SupportingCapabilities =
        [
            Capability.ForceProtection,
            Capability.Aviation,
            Capability.Logistics,
            Capability.Engineering,
            Capability.MedicalFacilities,
            Capability.HumanRights,
            Capability.DisarmamentDemobilizationReintegration,
            Capability.SecuritySectorReform,
            Capability.ElectoralAdvisers,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "Those who signed the agreement.",
        Partners = ["United Nations country team", "Regional guarantors of the agreement"],
        Precedents =
        [
            new(
                "UNTAG",
                "Carried out the plan for Namibia: conditions for a free vote, and through it early independence.",
                DoctrineSource.CouncilResolution(632, 1989).At("para. 2")),
            new(
                "UNTAC",
                "Carried out the mandate that the Paris agreements on Cambodia had foreseen.",
                DoctrineSource.CouncilResolution(745, 1992).At("paras 1–2")),
            new("ONUMOZ", "Was set up in line with the General Peace Agreement for Mozambique.", DoctrineSource.CouncilResolution(797, 1992).At("para. 2")),
            new(
                "UNMIL",
                "Supported in Liberia a ceasefire and a peace agreement, security reform, human rights and elections.",
                DoctrineSource.CouncilResolution(1509, 2003).At("para. 3")),
            new(
                "ONUB",
                "Supported what Burundians had undertaken to restore peace under the Arusha Agreement.",
                DoctrineSource.CouncilResolution(1545, 2004).At("para. 2")),
            new("UNMIS", "Supported the Comprehensive Peace Agreement in the Sudan.", Sources.FutureOfPeacekeeping.At("note 105")),
            new(
                "UNMISS",
                "Is the example the study gives of closing gaps in the security sector as part of a transition.",
                Sources.FutureOfPeacekeeping.At("note 50")),
            new("MONUSCO", "Gave logistical support to the Congolese armed forces.", Sources.FutureOfPeacekeeping.At("note 51")),
            new("UNSOS", "Gave such support to the Somali National Army; it is a support office.", Sources.FutureOfPeacekeeping.At("note 51")),
            new("MINUSCA", "Gave such support to the armed forces of the Central African Republic.", Sources.FutureOfPeacekeeping.At("note 51")),
        ],
        Related =
        [
            MissionModel.ProtectionOfCivilians,
            MissionModel.CeasefireMonitoring,
            MissionModel.TransitionAssistance,
            MissionModel.ElectionSecurityAndAssistance,
            MissionModel.DisarmamentDemobilizationReintegration,
            MissionModel.SecuritySectorReform,
            MissionModel.RuleOfLawSupport,
            MissionModel.PoliceAssistance,
            MissionModel.SupportToAccountability,
        ],
        Sources =
        [
            Study,
            Sources.DueDiligence.Whole,
        ],
    };
}
