using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>The tasks of the dataset Tasks Assigned to Missions in their Mandates (TAMM), and which is part of which.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class TammTasks
{
    // In the order of their numbers, which start at one.
    private static readonly (TammTask Task, string Variable, TammTask? Parent)[] Table =
    [
        (TammTask.CeasefireOrAgreementMonitoring, "peaceag_cease_monitor", null),
        (TammTask.BufferZoneMonitoring, "buffer_monitor", TammTask.CeasefireOrAgreementMonitoring),
        (TammTask.LiaisonBetweenParties, "liaise_warpart", TammTask.CeasefireOrAgreementMonitoring),
        (TammTask.GoodOffices, "goodoffices", TammTask.CeasefireOrAgreementMonitoring),
        (TammTask.CeasefireOrAgreementAssistance, "peaceag_cease_assist", null),
        (TammTask.HumanRightsMonitoring, "humrts_monitor", null),
        (TammTask.RefugeeMonitoring, "refugees_monitor", TammTask.HumanRightsMonitoring),
        (TammTask.HumanRightsProtection, "humrts_protect", null),
        (TammTask.ProtectionOfChildren, "children_protect", TammTask.HumanRightsProtection),
        (TammTask.ProtectionOfWomen, "women_protect", TammTask.HumanRightsProtection),
        (TammTask.ProtectionOfCivilians, "prociv", TammTask.HumanRightsProtection),
        (TammTask.ProtectionOfUnitedNationsPersonnel, "unpersonnel_protect", null),
        (TammTask.DeminingAssistance, "demining_assist", null),
        (TammTask.RefugeeAssistance, "refugees_assist", null),
        (TammTask.HumanitarianAidFacilitation, "humaid_assist", null),
        (TammTask.ProtectionOfHumanitarianPersonnel, "humpersonnel_protect", TammTask.HumanitarianAidFacilitation),
        (TammTask.BorderMonitoring, "borders_monitor", null),
        (TammTask.WeaponsTradeMonitoring, "weaponstrade_monitor", TammTask.BorderMonitoring),
        (TammTask.WeaponsEmbargoMonitoring, "weaponsembargo_monitor", TammTask.WeaponsTradeMonitoring),
        (TammTask.CargoInspection, "cargoinspections", TammTask.WeaponsTradeMonitoring),
        (TammTask.ResourcesMonitoring, "resources_monitor", null),
        (TammTask.ChapterSevenAuthorization, "ch7", null),
        (TammTask.ElectionMonitoring, "election_monitor", null),
        (TammTask.ElectionSecurity, "election_security", null),
        (TammTask.ElectionAssistance, "election_assist", null),
        (TammTask.GovernmentCapacityBuilding, "govcap_assist", null),
        (TammTask.GovernmentPolicyImplementation, "govpolicies_assist", TammTask.GovernmentCapacityBuilding),
        (TammTask.CulturalSitesProtection, "cultural_pres", null),
        (TammTask.QuickImpactProjects, "qip_assist", null),
        (TammTask.JusticeReform, "justice_assist", null),
        (TammTask.SecuritySectorReform, "securitysectorreform_assist", null),
        (TammTask.PoliceReform, "policereform_assist", TammTask.SecuritySectorReform),
        (TammTask.PoliceMonitoring, "police_monitor", TammTask.PoliceReform),
        (TammTask.JointPolicePatrols, "police_jointpatrols", TammTask.PoliceMonitoring),
        (TammTask.NationalReconciliation, "reconciliation", null),
        (TammTask.JusticeForWarCriminals, "justice_warcrim", TammTask.NationalReconciliation),
        (TammTask.DdrMonitoring, "ddr_monitor", null),
        (TammTask.DdrAssistance, "ddr_assist", null),
        (TammTask.MissionPublicInformation, "mission_pr", null),
        (TammTask.PressFreedom, "freepress", null),
    ];

    private static readonly ValueList<TammTask>[] Children =
        [.. Table.Select(row => Table.Where(other => other.Parent == row.Task).Select(other => other.Task).ToValueList())];

    /// <summary>All 40, by number.</summary>
    public static ValueList<TammTask> All { get; } = Table.Select(row => row.Task).ToValueList();

    /// <summary>The name of the column of the data set that records a task, such as <c>prociv</c>.</summary>
    /// <param name="task">One of the 40.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 40.</exception>
    public static string VariableOf(TammTask task) => Table[IndexOf(task)].Variable;

    /// <summary>The task that a task is part of, or null where it is part of none.</summary>
    /// <param name="task">One of the 40.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 40.</exception>
    public static TammTask? ParentOf(TammTask task) => Table[IndexOf(task)].Parent;

    /// <summary>The tasks that are parts of a task, without the parts of these; empty where it has none.</summary>
    /// <param name="task">One of the 40.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 40.</exception>
    public static ValueList<TammTask> ChildrenOf(TammTask task) => Children[IndexOf(task)];

    private static int IndexOf(TammTask task)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)task, 1, nameof(task));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)task, Table.Length, nameof(task));
        return (int)task - 1;
    }
}
