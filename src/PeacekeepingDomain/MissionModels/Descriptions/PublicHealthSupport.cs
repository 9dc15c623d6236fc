using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 20 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class PublicHealthSupport
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 20");

    public static ModelDescription Description { get; } = new(
        MissionModel.PublicHealthSupport,
        "Public Health Support",
        "Keep conditions secure for public health work, including in a public health emergency of international "
        + "concern.")
    {
        Description =
            "The mission builds on what earlier missions learned from infectious diseases, Ebola and COVID-19 among "
            + "them, and agrees with the World Health Organization, the World Food Programme and others who does what. "
            + "Against Ebola that meant safety for health workers and their training, treatment units, case finding and "
            + "contact tracing, laboratories, work with communities, and burials both safe and dignified. Its footprint "
            + "is regional, as contagion is: it coordinates across borders, shares information and follows the spread of "
            + "the disease. It is multidimensional, probably built in pillars with partners; and since few host States "
            + "can master a great health crisis without soldiers, civilian agencies lead and contingencies are exercised "
            + "before deployment, so that the response does not become a military one. In conflict zones the mission "
            + "secures medical services, their staff, their buildings and their equipment. It answers false information, "
            + "also the claim that peacekeepers carry the disease, and keeps the trust of authorities and people.",
        Preconditions =
        [
            new("Every State in which the mission works has consented.", "CON-01"),
            new("Civilian agencies lead the response.", "M20-1"),
            new("The structure is integrated, and the division of labour is agreed.", "M20-3"),
            new("The footprint follows the contagion across borders.", "M20-2"),
            new("Personnel were trained and exercised for the disease before they deployed."),
            new("Peacekeepers are kept from spreading the disease, and the mission can answer false information about it.", "ENV-03"),
        ],
        Tasks =
        [
            TaskCategory.HumanitarianAssistance,
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.InformationCampaigns,
            TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
        ],
        DefiningCapabilities =
        [
            Capability.LaboratoriesAndTreatmentUnits,
            Capability.PublicHealth,
            Capability.MedicalFacilities,
        ],
        SupportingCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.CivilMilitaryCooperation,
            Capability.TrainingUnits,
            Capability.InformationIntegrity,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false), new(ComponentKind.Police, Leads: false)],
        Consent = "Each State in which the mission works.",
        Partners = ["World Health Organization", "World Food Programme", "Other agencies of the United Nations concerned"],
        Precedents =
        [
            new(
                "UNMEER",
                "Worked to lead and direct the operational work of the United Nations system against Ebola in West Africa.",
                DoctrineSource.CouncilResolution(2190, 2014).At("preamble")),
            new("UNMIL", "Told the Liberian public, by radio among other means, how to keep safe from Ebola.", Sources.Resolution2177.At("preamble")),
        ],
        Related =
        [
            MissionModel.EmergencyHumanitarianResponse,
            MissionModel.NaturalDisasterResponse,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 82"),
            Sources.FutureOfPeacekeeping.At("note 83"),
            Sources.FutureOfPeacekeeping.At("note 84"),
        ],
    };
}
