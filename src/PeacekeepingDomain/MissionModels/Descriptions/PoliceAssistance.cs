using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 15 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class PoliceAssistance
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 15");

    public static ModelDescription Description { get; } = new(
        MissionModel.PoliceAssistance,
        "Police Assistance",
        "Answer the request of a Member State for help that concerns its police alone.")
    {
        Description =
            "A State may want help with its police without a wider programme for the rule of law. United Nations police bring "
            + "the latest skills of serving officers: planning and carrying out reform, public order, policing with communities "
            + "and at borders, performance, accountability inside and outside the service, planning for elections, units "
            + "against serious and organized crime, and more women and diversity in the service. Where law and order is giving "
            + "way, as with a surge of gang violence or of trafficking across borders, a State may also ask for operational "
            + "support to its police and other law enforcement. In Croatia in 1998 a support group of civilian police monitors "
            + "stayed on, at the request of the Government, when an administration by the United Nations had ended.",
        Preconditions =
        [
            new("The Member State asks for it; without a request this model does not fit.", "M15-1"),
            new("Police officers give the help.", "M15-2"),
            new("What is asked for is police help in the main; courts and prisons belong to the wider model."),
            new("Support to police and other security forces follows an assessment of the risk to human rights.", "HRD-01"),
            new("Where operational support will meet armed resistance, the authority to use force reaches that far.", "UOF-01"),
        ],
        Tasks =
        [
            TaskCategory.PoliceReform,
            TaskCategory.PoliceObservation,
            TaskCategory.ElectoralSecurity,
            TaskCategory.WomensRightsAndParticipation,
        ],
        DefiningCapabilities =
        [
            Capability.IndividualPoliceOfficers,
            Capability.PoliceSpecialisms,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.TrainingUnits,
            Capability.InvestigationAndForensics,
        ],
        Components = [new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The request of the Member State; it founds the mission.",
        Partners = ["INTERPOL"],
        Precedents =
        [
            new(
                "UNMIBH",
                "Included the International Police Task Force, which helped to restructure law enforcement in Bosnia and Herzegovina.",
                DoctrineSource.CouncilResolution(1088, 1996).At("paras 27–28")),
            new(
                "UNMISET",
                "Kept order in the interim and helped to build a new police service in Timor-Leste.",
                DoctrineSource.CouncilResolution(1410, 2002).At("para. 2 (b)")),
            new(
                "MINUSTAH",
                "Supported the Haitian National Police in its operations and its institutions, against gangs and kidnapping among other things.",
                DoctrineSource.CouncilResolution(1702, 2006).At("paras 9–10")),
            new(
                "UNMIT",
                "Restored public security in Timor-Leste and helped to train and strengthen the national police.",
                DoctrineSource.CouncilResolution(1704, 2006).At("para. 4 (c)")),
            new(
                "MINUJUSTH",
                "Consisted in uniform of police alone: formed units and individual officers to support and develop the police of Haiti.",
                DoctrineSource.CouncilResolution(2350, 2017).At("paras 5–6")),
        ],
        Related =
        [
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.DisarmamentDemobilizationReintegration,
            MissionModel.SecuritySectorReform,
            MissionModel.RuleOfLawSupport,
            MissionModel.CounterOrganizedCrime,
            MissionModel.BorderManagement,
            MissionModel.CitySecurity,
        ],
        Sources =
        [
            Study,
            DoctrineSource.CouncilResolution(1145, 1997).At("para. 13"),
        ],
    };
}
