using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 11 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class ElectionSecurityAndAssistance
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 11");

    public static ModelDescription Description { get; } = new(
        MissionModel.ElectionSecurityAndAssistance,
        "Election Security and Assistance",
        "Keep the surroundings of an election secure so that it can be credible, and assist it in particular fields.")
    {
        Description =
            "At the request of a Member State a mission helps to prevent violence and hate speech around elections and "
            + "supports credible votes at any level, referendums among them. Assistance takes several forms: technical help, "
            + "which is the most usual; better conditions for the vote; panels of experts; observation, which has become rare; "
            + "and support to international observers in the field. The Department of Political and Peacebuilding Affairs is "
            + "the focal point of the whole system and sets the bounds of the assistance; many other entities may take part, "
            + "and within a mission all of it stands under the head of mission. Soldiers or police stabilize the situation and "
            + "secure the preparation and the vote, so that one of the two is always needed. Transport, civic education, "
            + "training and the sharing of knowledge may go with it.",
        Preconditions =
        [
            new("The Member State asks for it, or the Council or the Assembly decides it.", "M11-1"),
            new("To observe or certify takes a decision of the Council or the Assembly.", "M11-2"),
            new("The request comes in time for the vote.", "M11-3"),
            new("The focal point for electoral assistance has set its bounds.", "M11-4"),
            new("Electoral staff work under the leadership of the mission."),
            new("The units and the transport that the vote rests on are there.", "MAN-05"),
            new("Where armed actors may resist the vote, the authority to use force reaches them.", "UOF-01"),
        ],
        Tasks =
        [
            TaskCategory.ElectoralAssistance,
            TaskCategory.ElectoralSecurity,
            TaskCategory.InformationCampaigns,
        ],
        DefiningCapabilities =
        [
            Capability.ElectoralAdvisers,
            Capability.Logistics,
        ],
        SupportingCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.UniformedObservers,
            Capability.CivilianObservers,
            Capability.ForceProtection,
            Capability.Aviation,
            Capability.PoliticalAndCivilAffairs,
        ],
        Components = [new(ComponentKind.Police, Leads: true), new(ComponentKind.Military, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "The request of the Member State, or a mandate of the Council or the Assembly.",
        Partners =
        [
            "Department of Political and Peacebuilding Affairs",
            "United Nations Development Programme",
            "UN-Women",
            "Office of the United Nations High Commissioner for Human Rights",
        ],
        Precedents =
        [
            new(
                "UNTAG",
                "Supervised and controlled the elections that led Namibia to independence.",
                DoctrineSource.CouncilResolution(435, 1978).At("para. 3")),
            new(
                "UNTAC",
                "Was set up around elections that the Council called vital and wanted held by May 1993.",
                DoctrineSource.CouncilResolution(745, 1992).At("para. 3")),
            new(
                "UNOMSA",
                "Was given the mandate and the size for the elections of 1994, and coordinated other international observers.",
                DoctrineSource.CouncilResolution(894, 1994).At("para. 1")),
            new("UNFEOM", "Observed elections in Fiji in 2001; the study names the place and the year.", Sources.FutureOfPeacekeeping.At("note 61")),
            new(
                "MINUSTAH",
                "Helped Haiti to organize elections, with logistics and security.",
                DoctrineSource.CouncilResolution(1542, 2004).At("para. 7 (II) (c)")),
            new("ONUB", "Was to make the elections in Burundi secure.", DoctrineSource.CouncilResolution(1545, 2004).At("para. 5")),
            new(
                "UNMIT",
                "Supported the elections of 2007 in Timor-Leste with technical and logistical help and advice.",
                DoctrineSource.CouncilResolution(1704, 2006).At("para. 4 (b)")),
            new(
                "EUFOR_RDC",
                "Supported elections in the Democratic Republic of the Congo in 2006, beside the mission of the United Nations.",
                Sources.FutureOfPeacekeeping.At("note 104")),
            new(
                "UNOCI",
                "Had a Special Representative who certified every stage of the electoral process.",
                DoctrineSource.CouncilResolution(1765, 2007).At("para. 6")),
            new("MENUB", "Observed elections in Burundi in 2015; the study names the place and the year.", Sources.FutureOfPeacekeeping.At("note 61")),
        ],
        Related =
        [
            MissionModel.PreventiveDeployment,
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.TransitionAssistance,
            MissionModel.TransitionalAdministration,
            MissionModel.Cybersecurity,
        ],
        Sources =
        [
            Study,
            Sources.ElectoralAssistanceTypes.Whole,
            Sources.ElectoralObservation.Whole,
        ],
    };
}
