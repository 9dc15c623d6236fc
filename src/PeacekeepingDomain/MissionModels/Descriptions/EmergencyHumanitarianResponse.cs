using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 19 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class EmergencyHumanitarianResponse
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 19");

    public static ModelDescription Description { get; } = new(
        MissionModel.EmergencyHumanitarianResponse,
        "Emergency Humanitarian Response",
        "Help in a humanitarian emergency, such as people suddenly fleeing violence in great numbers.")
    {
        Description =
            "When people flee violence and conflict fast, in great numbers and without warning, the mission helps with "
            + "security and with logistics. It works closely with the Office for the Coordination of Humanitarian "
            + "Affairs, the refugee and human rights offices of the United Nations and other agencies, and takes care "
            + "that humanitarian principles are kept. It guards, patrols, protects and transports; it secures camps and "
            + "keeps them civilian and humanitarian; and it may help the State that takes the refugees in with public "
            + "safety. The safety and dignity of refugees and of the communities affected come before all else.",
        Preconditions =
        [
            new("The State that receives the people in need has consented.", "CON-01"),
            new("Civilian agencies lead the relief, and humanitarian principles are kept.", "M19-2"),
            new("Camps and sites stay civilian and humanitarian, free of fighters and of recruitment.", "M19-3"),
            new("Camps and relief can be protected against those likely to attack them.", "UOF-01"),
            new("Soldiers leave the delivery of aid that a party resists to civilians.", "M19-1"),
        ],
        Tasks =
        [
            TaskCategory.HumanitarianAssistance,
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
            TaskCategory.ProtectionOfCivilians,
        ],
        DefiningCapabilities =
        [
            Capability.Logistics,
            Capability.TaskAppropriateMilitaryUnits,
            Capability.HumanitarianAndRefugeeAffairs,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.Aviation,
            Capability.SurveillanceAndReconnaissance,
            Capability.Engineering,
            Capability.MedicalFacilities,
            Capability.CivilMilitaryCooperation,
            Capability.ProtectionOfCivilians,
            Capability.HumanRights,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The host State, which as a rule is the one that receives the refugees.",
        Partners =
        [
            "Office for the Coordination of Humanitarian Affairs",
            "Office of the United Nations High Commissioner for Refugees",
            "Office of the United Nations High Commissioner for Human Rights",
        ],
        Precedents =
        [
            new(
                "MNF_EASTERN_ZAIRE_1996",
                "Was authorized to bring security and logistics to the refugee crisis in eastern Zaire, and in the end did not deploy.",
                Sources.FutureOfPeacekeeping.At("note 80")),
            new(
                "MINURCAT",
                "Was to protect refugees and displaced persons in eastern Chad and make the delivery of aid safer.",
                DoctrineSource.CouncilResolution(1861, 2009).At("para. 7 (a)")),
        ],
        Related =
        [
            MissionModel.AtrocityPrevention,
            MissionModel.PublicHealthSupport,
            MissionModel.NaturalDisasterResponse,
            MissionModel.HumanitarianAccompaniment,
        ],
        Sources = [Study, Sources.FutureOfPeacekeeping.At("note 80"), Sources.HumanitarianPrinciples.Whole],
    };
}
