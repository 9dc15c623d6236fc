namespace PeacekeepingDomain.Tasks;

/// <summary>
/// The components by which the Security Council Affairs Division sorts what the Council mandates, as the study "The Future of
/// Peacekeeping" lists them (note 32); the numbers are those of the note.
/// </summary>
/// <remarks>The note speaks of about twenty components and lists 21. It names them and does not define them.</remarks>
public enum CouncilComponent
{
    /// <summary>Support the police and the armed forces of the country (component 1).</summary>
    SupportToLocalForces = 1,

    /// <summary>Watch whether a ceasefire is kept (component 2).</summary>
    CeasefireMonitoring = 2,

    /// <summary>Keep the sea safe (component 3).</summary>
    MaritimeSecurity = 3,

    /// <summary>Watch the security situation, patrol, and deter those who would threaten it (component 4).</summary>
    SecurityMonitoringAndDeterrence = 4,

    /// <summary>
    /// Keep aid workers, personnel of the United Nations and their facilities safe, and people and equipment free to move
    /// (component 5).
    /// </summary>
    ProtectionOfPersonnelAndMovement = 5,

    /// <summary>Help to reform the security sector (component 6).</summary>
    SecuritySectorReform = 6,

    /// <summary>Free areas of forces and bring arms under control (component 7).</summary>
    DemilitarizationAndArmsManagement = 7,

    /// <summary>Support humanitarian work (component 8).</summary>
    HumanitarianSupport = 8,

    /// <summary>
    /// Uphold human rights, the agenda on women, peace and security, and the protection of children in armed conflict
    /// (component 9).
    /// </summary>
    HumanRightsWomenAndChildren = 9,

    /// <summary>Strengthen the rule of law and the courts (component 10).</summary>
    RuleOfLaw = 10,

    /// <summary>Help the political process forward (component 11).</summary>
    PoliticalProcess = 11,

    /// <summary>Help to hold elections (component 12).</summary>
    ElectoralAssistance = 12,

    /// <summary>Support the institutions of the State (component 13).</summary>
    SupportToStateInstitutions = 13,

    /// <summary>Work with other international actors and bring what they do into line (component 14).</summary>
    InternationalCooperation = 14,

    /// <summary>Support the sanctions the Council has imposed (component 15).</summary>
    SupportToSanctions = 15,

    /// <summary>Inform the public (component 16).</summary>
    PublicInformation = 16,

    /// <summary>Bring civilian and military work into line (component 17).</summary>
    CivilMilitaryCoordination = 17,

    /// <summary>Plan for what may go wrong (component 18).</summary>
    ContingencyPlanning = 18,

    /// <summary>Find out what effect the mission has (component 19).</summary>
    ImpactAssessment = 19,

    /// <summary>Keep civilians safe, refugees and displaced people among them; counted since 1999 (component 20).</summary>
    ProtectionOfCivilians = 20,

    /// <summary>Use force in defence of the mandate, as authorized under Chapter VII of the Charter (component 21).</summary>
    AuthorizationToUseForce = 21,
}
