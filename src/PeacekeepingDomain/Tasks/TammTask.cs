namespace PeacekeepingDomain.Tasks;

/// <summary>
/// The 40 tasks of the dataset Tasks Assigned to Missions in their Mandates (TAMM; Lloyd 2021), numbered in its order.
/// </summary>
/// <remarks>
/// Some tasks are parts of another: <see cref="TammTasks.ParentOf"/>. One of them, the authorization under Chapter VII, is
/// an authority rather than a task; the data set counts it with the tasks.
/// </remarks>
public enum TammTask
{
    /// <summary>Watch whether a ceasefire or a peace agreement is kept (TAMM peaceag_cease_monitor).</summary>
    CeasefireOrAgreementMonitoring = 1,

    /// <summary>Watch a zone that keeps the sides apart (TAMM buffer_monitor).</summary>
    BufferZoneMonitoring = 2,

    /// <summary>Keep the warring sides in touch with one another (TAMM liaise_warpart).</summary>
    LiaisonBetweenParties = 3,

    /// <summary>Offer or use good offices (TAMM goodoffices).</summary>
    GoodOffices = 4,

    /// <summary>Help the sides to carry out what they agreed in a ceasefire or a peace agreement (TAMM peaceag_cease_assist).</summary>
    CeasefireOrAgreementAssistance = 5,

    /// <summary>Watch whether human rights are respected (TAMM humrts_monitor).</summary>
    HumanRightsMonitoring = 6,

    /// <summary>Watch how refugees fare (TAMM refugees_monitor).</summary>
    RefugeeMonitoring = 7,

    /// <summary>Guard human rights against violation (TAMM humrts_protect).</summary>
    HumanRightsProtection = 8,

    /// <summary>Keep children from harm (TAMM children_protect).</summary>
    ProtectionOfChildren = 9,

    /// <summary>Keep women from harm, rape above all (TAMM women_protect).</summary>
    ProtectionOfWomen = 10,

    /// <summary>Keep civilians from harm (TAMM prociv).</summary>
    ProtectionOfCivilians = 11,

    /// <summary>Keep the personnel of the United Nations safe (TAMM unpersonnel_protect).</summary>
    ProtectionOfUnitedNationsPersonnel = 12,

    /// <summary>Help to clear mines, by teaching, by advice and equipment, or by doing the work (TAMM demining_assist).</summary>
    DeminingAssistance = 13,

    /// <summary>Help refugees and better their lot (TAMM refugees_assist).</summary>
    RefugeeAssistance = 14,

    /// <summary>Make it easier for aid to reach people (TAMM humaid_assist).</summary>
    HumanitarianAidFacilitation = 15,

    /// <summary>Keep aid workers safe (TAMM humpersonnel_protect).</summary>
    ProtectionOfHumanitarianPersonnel = 16,

    /// <summary>Watch the borders of the host country (TAMM borders_monitor).</summary>
    BorderMonitoring = 17,

    /// <summary>Watch the trade in weapons (TAMM weaponstrade_monitor).</summary>
    WeaponsTradeMonitoring = 18,

    /// <summary>Watch whether a ban on weapons is kept (TAMM weaponsembargo_monitor).</summary>
    WeaponsEmbargoMonitoring = 19,

    /// <summary>Look into cargo for what it carries (TAMM cargoinspections).</summary>
    CargoInspection = 20,

    /// <summary>Watch how natural resources are used (TAMM resources_monitor).</summary>
    ResourcesMonitoring = 21,

    /// <summary>Act under an authorization that invokes Chapter VII of the Charter (TAMM ch7).</summary>
    ChapterSevenAuthorization = 22,

    /// <summary>Watch how elections are held (TAMM election_monitor).</summary>
    ElectionMonitoring = 23,

    /// <summary>Keep elections safe before, during and after the vote (TAMM election_security).</summary>
    ElectionSecurity = 24,

    /// <summary>Help to hold elections (TAMM election_assist).</summary>
    ElectionAssistance = 25,

    /// <summary>Help the Government to become able to govern (TAMM govcap_assist).</summary>
    GovernmentCapacityBuilding = 26,

    /// <summary>Help the Government to carry out its policies (TAMM govpolicies_assist).</summary>
    GovernmentPolicyImplementation = 27,

    /// <summary>Help to keep places of culture and history from attack (TAMM cultural_pres).</summary>
    CulturalSitesProtection = 28,

    /// <summary>Help with small projects that bring people a benefit soon (TAMM qip_assist).</summary>
    QuickImpactProjects = 29,

    /// <summary>Help to reform the justice sector (TAMM justice_assist).</summary>
    JusticeReform = 30,

    /// <summary>Help to reform the police, the armed forces or the security sector as a whole (TAMM securitysectorreform_assist).</summary>
    SecuritySectorReform = 31,

    /// <summary>Help to reform the police (TAMM policereform_assist).</summary>
    PoliceReform = 32,

    /// <summary>Watch how the police do their work (TAMM police_monitor).</summary>
    PoliceMonitoring = 33,

    /// <summary>Patrol together with the police (TAMM police_jointpatrols).</summary>
    JointPolicePatrols = 34,

    /// <summary>Help a divided nation to be reconciled (TAMM reconciliation).</summary>
    NationalReconciliation = 35,

    /// <summary>Bring those who committed war crimes to justice (TAMM justice_warcrim).</summary>
    JusticeForWarCriminals = 36,

    /// <summary>Watch how fighters are disarmed, demobilized and reintegrated (TAMM ddr_monitor).</summary>
    DdrMonitoring = 37,

    /// <summary>Help to disarm, demobilize and reintegrate fighters (TAMM ddr_assist).</summary>
    DdrAssistance = 38,

    /// <summary>Tell the public about the mission (TAMM mission_pr).</summary>
    MissionPublicInformation = 39,

    /// <summary>Help the press to be free (TAMM freepress).</summary>
    PressFreedom = 40,
}
