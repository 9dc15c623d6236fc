using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 6 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class Verification
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 6");

    public static ModelDescription Description { get; } = new(
        MissionModel.Verification,
        "Verification",
        "Establish whether agreements on arms control or other security matters, interim arrangements or sanctions are complied with.")
    {
        Description =
            "A small number of experts, in uniform and civilian, monitors and investigates. What they verify may be interim "
            + "security arrangements, weapons of mass destruction, conventional weapons, cluster munitions and ammunition, or "
            + "sanctions that the Security Council has imposed. Open sources help to place and date events. The mission may "
            + "also go to the spot to remove, seize and destroy weapons. In Colombia in 2016 unarmed international observers "
            + "were sent to verify, with the two sides, a ceasefire and the laying down of arms.",
        Preconditions =
        [
            new("An instrument to verify exists: an agreement, an interim arrangement or a sanctions regime.", "M06-1"),
            new("The inspectors have access to sites, people and records.", "CON-07"),
            new("Where inspection or seizure will be resisted, the authority to use force reaches that far.", "UOF-01"),
        ],
        Tasks =
        [
            TaskCategory.MilitaryObservation,
            TaskCategory.Demilitarization,
            TaskCategory.SmallArmsAndLightWeapons,
            TaskCategory.EliminationOfChemicalWeapons,
        ],
        DefiningCapabilities =
        [
            Capability.UniformedObservers,
            Capability.CivilianObservers,
            Capability.WeaponsAndAmmunitionManagement,
            Capability.MonitoringAndReporting,
        ],
        SupportingCapabilities =
        [
            Capability.SurveillanceAndReconnaissance,
            Capability.Aviation,
            Capability.ForceProtection,
            Capability.OpenSourceAnalysis,
            Capability.DataAnalytics,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: true)],
        Consent = "The parties to what is verified; a decision under Chapter VII for inspection against their will.",
        Partners = ["Organization for the Prohibition of Chemical Weapons", "International Atomic Energy Agency", "Sanctions panels of the Council"],
        Precedents =
        [
            new(
                "MINUGUA",
                "Took in a group of military observers for three months to verify the final ceasefire in Guatemala.",
                DoctrineSource.CouncilResolution(1094, 1997).At("para. 1")),
            new(
                "UNOCI",
                "Monitored an arms embargo, if need be by inspection without notice, and collected arms that broke it.",
                DoctrineSource.CouncilResolution(1584, 2005).At("para. 2")),
            new(
                "UNMIN",
                "Monitored how the arms and the armed personnel of both sides in Nepal were managed.",
                DoctrineSource.CouncilResolution(1740, 2007).At("para. 1")),
            new(
                "UNISFA",
                "Verified that other forces left the Abyei Area, under an interim agreement on its security.",
                DoctrineSource.CouncilResolution(1990, 2011).At("para. 2 (a)")),
            new(
                "MINUSCA",
                "Was given the inspection of arms under an embargo as a further task when conditions allow.",
                DoctrineSource.CouncilResolution(2149, 2014).At("para. 31")),
        ],
        Related =
        [
            MissionModel.CeasefireMonitoring,
            MissionModel.MonitoringAndReporting,
            MissionModel.MineAction,
        ],
        Sources =
        [
            Study,
            DoctrineSource.CouncilResolution(2261, 2016).At("para. 2"),
        ],
    };
}
