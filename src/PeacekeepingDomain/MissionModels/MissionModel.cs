namespace PeacekeepingDomain.MissionModels;

/// <summary>
/// The strategic purpose a mission serves: the thirty models of The Future of Peacekeeping (Wane, Williams and
/// Kihara-Hunt, 2024), §5.2. The words are closed.
/// </summary>
/// <remarks>
/// A mission may combine several models or take them in turn, so long as the whole stays strategically coherent. The
/// numbers are those of the study.
/// </remarks>
public enum MissionModel
{
    /// <summary>
    /// Keep armed or violent conflict from breaking out, or a conflict already there, frozen or not, from getting worse
    /// (The Future of Peacekeeping, 2024, §5.2, model 1).
    /// </summary>
    PreventiveDeployment = 1,

    /// <summary>
    /// Shield populations from targeted violence where mass atrocities are being committed or threaten (The Future of
    /// Peacekeeping, 2024, §5.2, model 2).
    /// </summary>
    AtrocityPrevention = 2,

    /// <summary>
    /// Protect civilians from physical violence, and help the host Government and communities to do so (The Future of
    /// Peacekeeping, 2024, §5.2, model 3).
    /// </summary>
    ProtectionOfCivilians = 3,

    /// <summary>
    /// Watch how a ceasefire is kept, and report when it is violated (The Future of Peacekeeping, 2024, §5.2, model 4).
    /// </summary>
    CeasefireMonitoring = 4,

    /// <summary>
    /// Follow and report on how a peace agreement is carried out, or on other questions of peace and security (The
    /// Future of Peacekeeping, 2024, §5.2, model 5).
    /// </summary>
    MonitoringAndReporting = 5,

    /// <summary>
    /// Establish whether agreements on arms control or interim security, sanctions and the like are complied with (The
    /// Future of Peacekeeping, 2024, §5.2, model 6).
    /// </summary>
    Verification = 6,

    /// <summary>
    /// Help the parties to an armed conflict to carry their peace process, agreement or settlement into effect (The
    /// Future of Peacekeeping, 2024, §5.2, model 7).
    /// </summary>
    SupportOfPeaceAgreements = 7,

    /// <summary>
    /// Make peace and security firm in a newly independent Member State, and prepare the ground for its development
    /// (The Future of Peacekeeping, 2024, §5.2, model 8).
    /// </summary>
    NewStateSupport = 8,

    /// <summary>
    /// Help a Member State to pass to a new political order, without governing in its place (The Future of
    /// Peacekeeping, 2024, §5.2, model 9).
    /// </summary>
    TransitionAssistance = 9,

    /// <summary>
    /// Govern a territory for a time, bearing the sovereign responsibilities of the State or States concerned (The
    /// Future of Peacekeeping, 2024, §5.2, model 10).
    /// </summary>
    TransitionalAdministration = 10,

    /// <summary>
    /// Keep elections secure so that they can be credible, and give electoral assistance in particular fields (The
    /// Future of Peacekeeping, 2024, §5.2, model 11).
    /// </summary>
    ElectionSecurityAndAssistance = 11,

    /// <summary>
    /// Help to disarm and demobilize fighters and to bring them back into civilian life (The Future of Peacekeeping,
    /// 2024, §5.2, model 12).
    /// </summary>
    DisarmamentDemobilizationReintegration = 12,

    /// <summary>
    /// Make security institutions more capable and better governed in Member States whose challenges count as threats
    /// to international peace and security (The Future of Peacekeeping, 2024, §5.2, model 13).
    /// </summary>
    SecuritySectorReform = 13,

    /// <summary>
    /// Make the institutions of law enforcement and justice in Member States more capable and better governed (The
    /// Future of Peacekeeping, 2024, §5.2, model 14).
    /// </summary>
    RuleOfLawSupport = 14,

    /// <summary>
    /// Answer the request of a Member State for help with policing in particular (The Future of Peacekeeping, 2024,
    /// §5.2, model 15).
    /// </summary>
    PoliceAssistance = 15,

    /// <summary>
    /// Assist hybrid or internationalized courts and similar bodies in bringing to justice serious international crimes
    /// tied to threats the Security Council has named (The Future of Peacekeeping, 2024, §5.2, model 16).
    /// </summary>
    SupportToAccountability = 16,

    /// <summary>
    /// Prevent, disrupt and break up organized crime that the Security Council treats as a threat to international
    /// peace and security (The Future of Peacekeeping, 2024, §5.2, model 17).
    /// </summary>
    CounterOrganizedCrime = 17,

    /// <summary>
    /// Provide the security in which mines are cleared, explosive ordnance is disposed of and people are taught the
    /// danger (The Future of Peacekeeping, 2024, §5.2, model 18).
    /// </summary>
    MineAction = 18,

    /// <summary>
    /// Help in a humanitarian emergency, such as people suddenly fleeing violence in great numbers (The Future of
    /// Peacekeeping, 2024, §5.2, model 19).
    /// </summary>
    EmergencyHumanitarianResponse = 19,

    /// <summary>
    /// Keep conditions secure for public health work, including in a public health emergency of international concern
    /// (The Future of Peacekeeping, 2024, §5.2, model 20).
    /// </summary>
    PublicHealthSupport = 20,

    /// <summary>
    /// Improve the international response to natural disasters: limit damage, help aid to reach people, keep order and
    /// help to rebuild (The Future of Peacekeeping, 2024, §5.2, model 21).
    /// </summary>
    NaturalDisasterResponse = 21,

    /// <summary>
    /// Protect humanitarian workers where the threat to them is high (The Future of Peacekeeping, 2024, §5.2, model
    /// 22).
    /// </summary>
    HumanitarianAccompaniment = 22,

    /// <summary>
    /// Protect cultural heritage sites against armed conflict and organized violence (The Future of Peacekeeping, 2024,
    /// §5.2, model 23).
    /// </summary>
    CulturalHeritageProtection = 23,

    /// <summary>
    /// Support national authorities in protecting natural resources that bear directly on ending a conflict, the rule
    /// of law and governance (The Future of Peacekeeping, 2024, §5.2, model 24).
    /// </summary>
    NaturalResourceProtection = 24,

    /// <summary>
    /// Help to secure, control, manage and watch borders in situations that threaten international peace and security
    /// (The Future of Peacekeeping, 2024, §5.2, model 25).
    /// </summary>
    BorderManagement = 25,

    /// <summary>
    /// Protect the critical infrastructure that the core functions of the State, its defence included, and basic
    /// services rest on (The Future of Peacekeeping, 2024, §5.2, model 26).
    /// </summary>
    InfrastructureSecurity = 26,

    /// <summary>
    /// Lower the risk of conflict from cyber threats and add to lasting stability, where need be by protecting a peace
    /// process (The Future of Peacekeeping, 2024, §5.2, model 27).
    /// </summary>
    Cybersecurity = 27,

    /// <summary>
    /// Help several States or a regional arrangement to meet threats that cross their borders, such as armed conflict,
    /// organized crime or violent extremism (The Future of Peacekeeping, 2024, §5.2, model 28).
    /// </summary>
    RegionalSecurity = 28,

    /// <summary>
    /// Secure, or help local forces to secure, cities that international peace and security depend on (The Future of
    /// Peacekeeping, 2024, §5.2, model 29).
    /// </summary>
    CitySecurity = 29,

    /// <summary>
    /// Help to keep international peace and security at sea (The Future of Peacekeeping, 2024, §5.2, model 30).
    /// </summary>
    MaritimeSecurity = 30,
}
