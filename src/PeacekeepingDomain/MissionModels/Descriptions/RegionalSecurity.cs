using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 28 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class RegionalSecurity
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 28");

    public static ModelDescription Description { get; } = new(
        MissionModel.RegionalSecurity,
        "Regional Security",
        "Help several States or a regional arrangement to meet threats that cross their borders, such as armed "
        + "conflict, organized crime or violent extremism.")
    {
        Description =
            "Armed groups that move between States endanger people and the States themselves. The mission works with "
            + "the regional arrangements and other mechanisms in which States have pooled their efforts, and with the "
            + "country teams and regional offices of the United Nations. It may help to plan joint and coordinated "
            + "patrols along shared borders, to pool assets such as airlift and medical evacuation, and to buy and supply "
            + "together. It may give support in transport, fuel, rations or evacuation, limited in time and scope and in "
            + "line with the human rights due diligence policy. It helps with training, humanitarian and human rights law "
            + "included, with mine clearance and with teaching about mines; it supports communities, local peace "
            + "initiatives, work against radicalization, disarmament and security sector reform. It monitors trends in "
            + "security and human rights, and helps to rally international support.",
        Preconditions =
        [
            new("Every State concerned has consented.", "CON-01"),
            new("A regional arrangement or another mechanism of the States concerned exists to work with.", "M28-1"),
            new("Support to forces outside the United Nations follows an assessment of the risk to human rights.", "HRD-01"),
            new("Support to the forces of others is limited in duration and scope."),
        ],
        Tasks =
        [
            TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
            TaskCategory.RegionalDialogueAndReconciliation,
            TaskCategory.LocalDialogueAndReconciliation,
            TaskCategory.DisarmamentDemobilizationReintegration,
            TaskCategory.MilitaryReform,
            TaskCategory.PoliceReform,
            TaskCategory.HumanRightsMonitoring,
            TaskCategory.Demining,
        ],
        DefiningCapabilities =
        [
            Capability.LiaisonOfficers,
            Capability.Logistics,
        ],
        SupportingCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.Aviation,
            Capability.TrainingUnits,
            Capability.OpenSourceAnalysis,
            Capability.DataAnalytics,
            Capability.PoliticalAndCivilAffairs,
            Capability.HumanRights,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "Each of the States concerned.",
        Partners =
        [
            "Regional arrangements and other cooperative mechanisms",
            "United Nations country teams",
            "United Nations regional offices",
        ],
        Precedents =
        [
            new(
                "MINUSMA",
                "Was to give the joint force of the Group of Five for the Sahel evacuation, consumables and engineering on Malian territory, "
                + "within its own capacities.",
                Sources.Resolution2391.At("para. 13")),
        ],
        Related =
        [
            MissionModel.MonitoringAndReporting,
            MissionModel.DisarmamentDemobilizationReintegration,
            MissionModel.SecuritySectorReform,
            MissionModel.CounterOrganizedCrime,
            MissionModel.BorderManagement,
        ],
        Sources = [Study],
    };
}
