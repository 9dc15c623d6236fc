using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 21 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class NaturalDisasterResponse
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 21");

    public static ModelDescription Description { get; } = new(
        MissionModel.NaturalDisasterResponse,
        "Natural Disaster Response",
        "Improve the international response to natural disasters: limit damage, help aid to reach people, keep order "
        + "and help to rebuild.")
    {
        Description =
            "Peacekeepers have responded to earthquakes, floods, volcanic eruptions and fires that shelling had set in "
            + "forests and on farmland; hurricanes, tsunamis and wildfires could follow. The mission brings many people "
            + "and much engineering equipment to the place, keeps them going, and carries out recovery projects. A new "
            + "mission deploys fast, best with Member States whose forces and police already serve in disasters at home, "
            + "and works with the agencies of the United Nations. Engineers and sappers repair clinics, roads, bridges, "
            + "airstrips and schools and build dikes against floods; watch from the air and from orbit serves "
            + "preparedness, response and recovery. Some disasters can be foreseen: where rivers flood each year, a "
            + "mission comes with boats and amphibious vehicles. Climate change may lie behind disasters to come, and "
            + "several mandates already recognize its effects.",
        Preconditions =
        [
            new("The State affected has asked for the help.", "M21-1"),
            new("Units trained and equipped for disasters can deploy fast."),
            new("Assets match the hazard: boats where floods are likely, engineers where roads and bridges are lost.", "M21-2"),
            new("The agencies of the United Nations that lead relief are partners in the response.", "M21-3"),
        ],
        Tasks =
        [
            TaskCategory.HumanitarianAssistance,
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.RecoveryRehabilitationAndReconstruction,
            TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
            TaskCategory.ClimateSecurity,
        ],
        DefiningCapabilities =
        [
            Capability.Engineering,
            Capability.Logistics,
            Capability.SearchAndRescue,
        ],
        SupportingCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.Sappers,
            Capability.SurveillanceAndReconnaissance,
            Capability.SatelliteImaging,
            Capability.MedicalFacilities,
            Capability.ReliefStockpiles,
            Capability.Aviation,
            Capability.NavalAssets,
            Capability.BoatsAndAmphibiousVehicles,
            Capability.HumanitarianAndRefugeeAffairs,
            Capability.EconomicsAndReconstruction,
            Capability.SectorExpertise,
            Capability.PoliticalAndCivilAffairs,
            Capability.HumanRights,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The State affected, at its request.",
        Partners = ["Office for the Coordination of Humanitarian Affairs", "Other agencies of the United Nations concerned"],
        Precedents =
        [
            new(
                "MINUSTAH",
                "Had its ceilings raised after the earthquake of January 2010, for recovery, reconstruction and stability.",
                DoctrineSource.CouncilResolution(1908, 2010).At("paras. 1 and 2")),
            new("MONUSCO", "Faced the volcanic eruption at Goma in 2021.", Sources.FutureOfPeacekeeping.At("note 85")),
            new("UNMISS", "Faced floods over wide parts of the sites in which it protected civilians.", Sources.FutureOfPeacekeeping.At("note 85")),
            new("UNIFIL", "Faced fires that fighting had set along the Blue Line.", Sources.FutureOfPeacekeeping.At("note 85")),
        ],
        Related =
        [
            MissionModel.EmergencyHumanitarianResponse,
            MissionModel.PublicHealthSupport,
            MissionModel.CulturalHeritageProtection,
        ],
        Sources = [Study, Sources.FutureOfPeacekeeping.At("note 85")],
    };
}
