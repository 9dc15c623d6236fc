namespace PeacekeepingDomain.Tasks;

/// <summary>
/// What a mandate asks a mission to do: the 41 task categories of the UN Peace Mission Mandates dataset (UNPMM;
/// Hellmüller, Tan and Bara 2024), and climate security, which the dataset added with version 2.1. The words are
/// closed; a task they cannot name is <see cref="Other"/>.
/// </summary>
/// <remarks>
/// The numbers follow the codes of the codebook (version 2.2): from 101 minimalist, which end violence in the short
/// term; from 201 moderate; from 301 maximalist, which address root causes; from 401 overarching.
/// </remarks>
public enum TaskCategory
{
    /// <summary>
    /// Bring into line what donors, international, regional and local partners, and the agencies of the United Nations
    /// do (UNPMM min01).
    /// </summary>
    CoordinationOfDonorsPartnersAndAgencies = 101,

    /// <summary>
    /// Keep areas free of forces and arms: follow troops as they leave and weapons as they move, or disarm armed groups
    /// or civilians (UNPMM min02).
    /// </summary>
    Demilitarization = 102,

    /// <summary>
    /// Lead mine action, by running clearance programmes and teaching people about the danger of mines (UNPMM min03).
    /// </summary>
    Demining = 103,

    /// <summary>Do away with the chemical weapons programme of a State (UNPMM min04).</summary>
    EliminationOfChemicalWeapons = 104,

    /// <summary>
    /// Use political and diplomatic means, such as mediation between the parties, to help a peace process forward
    /// (UNPMM min05).
    /// </summary>
    GoodOfficesAndMediation = 105,

    /// <summary>Give humanitarian aid, or help others to give it (UNPMM min06).</summary>
    HumanitarianAssistance = 106,

    /// <summary>
    /// Observe, monitor or report on whether a ceasefire, a withdrawal of forces or a demilitarization is kept (UNPMM
    /// min07).
    /// </summary>
    MilitaryObservation = 107,

    /// <summary>
    /// Observe, monitor or report on how the local police do their work, and hold them to good practice (UNPMM min08).
    /// </summary>
    PoliceObservation = 108,

    /// <summary>
    /// Help refugees and people displaced within their own country, including when they return (UNPMM min09).
    /// </summary>
    AssistanceToRefugeesAndDisplacedPersons = 109,

    /// <summary>Watch the unlawful traffic in small arms and light weapons (UNPMM min10).</summary>
    SmallArmsAndLightWeapons = 110,

    /// <summary>Make or keep conditions safe enough for aid to reach those who need it (UNPMM min11).</summary>
    SecureEnvironmentForAid = 111,

    /// <summary>
    /// Forecast armed conflict or see an escalation coming, and take steps in time against it (UNPMM mod01).
    /// </summary>
    ConflictAssessmentAndEarlyWarning = 201,

    /// <summary>
    /// Help national institutions to disarm and demobilize fighters and to bring them back into civilian life (UNPMM
    /// mod02).
    /// </summary>
    DisarmamentDemobilizationReintegration = 202,

    /// <summary>
    /// Help to hold elections or referendums, by supervising them, organizing them or teaching voters about them (UNPMM
    /// mod03).
    /// </summary>
    ElectoralAssistance = 203,

    /// <summary>Keep elections safe while they are prepared and held (UNPMM mod04).</summary>
    ElectoralSecurity = 204,

    /// <summary>
    /// Tell the public what the mission is for, what its mandate says and what part the United Nations has in the peace
    /// process (UNPMM mod05).
    /// </summary>
    InformationCampaigns = 205,

    /// <summary>
    /// Monitor or investigate breaches of international humanitarian law or of human rights law (UNPMM mod06).
    /// </summary>
    HumanRightsMonitoring = 206,

    /// <summary>Rebuild vital infrastructure so that the economy and daily life recover soon (UNPMM mod07).</summary>
    RecoveryRehabilitationAndReconstruction = 207,

    /// <summary>
    /// Help international justice to hold people to account for international crimes, war crimes above all (UNPMM
    /// mod08).
    /// </summary>
    SupportToInternationalCriminalJustice = 208,

    /// <summary>
    /// Protect children from every kind of harm and exploitation, such as abduction, trafficking and recruitment into
    /// armed forces (UNPMM mod09).
    /// </summary>
    ProtectionOfChildren = 209,

    /// <summary>
    /// Protect civilians at risk, women and children above all, from sexual violence linked to the conflict (UNPMM
    /// mod10).
    /// </summary>
    ProtectionFromSexualViolence = 210,

    /// <summary>
    /// Prevent physical violence against civilians or respond to it, while the host Government stays responsible for
    /// them (UNPMM mod11).
    /// </summary>
    ProtectionOfCivilians = 211,

    /// <summary>
    /// Strengthen civil society and draw it in, chiefly through local associations and groups that defend rights (UNPMM
    /// max01).
    /// </summary>
    CivilSocietyCapacityBuilding = 301,

    /// <summary>
    /// Bring people within parts of a country together on its main political questions, down to the community (UNPMM
    /// max02).
    /// </summary>
    LocalDialogueAndReconciliation = 302,

    /// <summary>Bring a country as a whole together on its main political questions (UNPMM max03).</summary>
    NationalDialogueAndReconciliation = 303,

    /// <summary>
    /// Bring neighbouring countries together on the main political questions they share (UNPMM max04).
    /// </summary>
    RegionalDialogueAndReconciliation = 304,

    /// <summary>Help the Government to reform the economy for the long term (UNPMM max05).</summary>
    EconomicReforms = 305,

    /// <summary>
    /// Make the running of public affairs, natural resources included, open, accountable and effective at every level
    /// (UNPMM max06).
    /// </summary>
    GoodGovernance = 306,

    /// <summary>
    /// Advance human rights, by advocacy and by giving them weight in national institutions (UNPMM max07).
    /// </summary>
    HumanRightsPromotion = 307,

    /// <summary>
    /// Build institutions by supporting the transitional or interim authority that governs for the time being (UNPMM
    /// max08).
    /// </summary>
    TransitionalStateInstitutions = 308,

    /// <summary>Help independent media to come into being (UNPMM max09).</summary>
    PromotionOfIndependentMedia = 309,

    /// <summary>
    /// Strengthen the rule of law through courts and a justice system that are effective, inclusive and accountable
    /// (UNPMM max10).
    /// </summary>
    JudicialReform = 310,

    /// <summary>Strengthen the rule of law through better legislation (UNPMM max11).</summary>
    LegalReform = 311,

    /// <summary>
    /// Strengthen the rule of law by helping the national prison service to improve its buildings, its staff and its
    /// accountability (UNPMM max12).
    /// </summary>
    PenalSystemReform = 312,

    /// <summary>
    /// Prevent violence that is sexual or directed at people for their gender, or respond to it (UNPMM max13).
    /// </summary>
    SexualAndGenderBasedViolence = 313,

    /// <summary>
    /// Support the reform of the national armed forces, as part of security sector reform (UNPMM max14).
    /// </summary>
    MilitaryReform = 314,

    /// <summary>Support the reform of the national police, as part of security sector reform (UNPMM max15).</summary>
    PoliceReform = 315,

    /// <summary>
    /// Support the lasting institutions of the State, for example as State authority is extended over the whole country
    /// (UNPMM max16).
    /// </summary>
    SupportToPermanentStateAdministration = 316,

    /// <summary>
    /// Support justice for crimes and human rights violations beyond what national authorities alone can deal with
    /// (UNPMM max17).
    /// </summary>
    TransitionalJustice = 317,

    /// <summary>
    /// Advance the rights of women, above all their part in the peace process and in the institutions it leads to
    /// (UNPMM max18).
    /// </summary>
    WomensRightsAndParticipation = 318,

    /// <summary>
    /// Use all necessary means to carry out or enforce the mandate, as authorized by the Security Council under Chapter
    /// VII (UNPMM ocat01).
    /// </summary>
    UseOfForce = 401,

    /// <summary>
    /// Take the harmful effects of climate change into account and assess risks over the long term, where the mandate
    /// names climate change (UNPMM ocat02).
    /// </summary>
    ClimateSecurity = 402,

    /// <summary>What the taxonomy cannot name; describe it.</summary>
    Other = 900,
}
