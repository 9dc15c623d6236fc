namespace PeacekeepingDomain.MissionModels;

/// <summary>
/// What a mission must be able to bring to its tasks: a normalized vocabulary of the capabilities that The Future of
/// Peacekeeping (Wane, Williams and Kihara-Hunt, 2024) lists model by model in §5.2 and treats across all missions in
/// §6. The words are closed.
/// </summary>
/// <remarks>
/// The numbers go by group: from 101 observation and information, from 201 military, from 301 police and justice, from
/// 401 substantive civilian, from 501 support.
/// </remarks>
public enum Capability
{
    /// <summary>
    /// Military or police observers who watch events on the ground and report them impartially (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 1, 4, 5, 6, 11 and 12).
    /// </summary>
    UniformedObservers = 101,

    /// <summary>
    /// Civilians who watch events on the ground and report them impartially (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 1, 4, 5, 6, 11 and 12).
    /// </summary>
    CivilianObservers = 102,

    /// <summary>
    /// Fixed or temporary positions from which observers keep an area in view (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 5).
    /// </summary>
    ObservationPosts = 103,

    /// <summary>
    /// Intelligence, surveillance and reconnaissance with sensors and other means of watching an area and finding what
    /// is in it (The Future of Peacekeeping, 2024, §5.2, capabilities of models 1, 2, 3, 4, 5, 6, 17, 19, 21, 22, 23
    /// and 25).
    /// </summary>
    SurveillanceAndReconnaissance = 104,

    /// <summary>
    /// Aircraft flown without a crew on board, for watching an area from the air (The Future of Peacekeeping, 2024,
    /// §5.2, text of model 4).
    /// </summary>
    UnmannedAircraft = 105,

    /// <summary>
    /// Pictures of the ground taken from orbit (The Future of Peacekeeping, 2024, §5.2, text of models 4 and 21).
    /// </summary>
    SatelliteImaging = 106,

    /// <summary>
    /// Analysis of what is openly published, such as placing and dating images of an incident (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 1, 4, 5, 6, 17, 26, 27, 28 and 29).
    /// </summary>
    OpenSourceAnalysis = 107,

    /// <summary>
    /// The skills and systems that turn data into findings on trends and events (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 1, 4, 5, 6, 27, 28, 29 and 30; §6).
    /// </summary>
    DataAnalytics = 108,

    /// <summary>
    /// Expertise in following agreed matters methodically and reporting on them (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 1, 4, 5 and 6).
    /// </summary>
    MonitoringAndReporting = 109,

    /// <summary>
    /// Expertise in recognizing the signs of coming violence in time to act on them (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 1, 2 and 3).
    /// </summary>
    EarlyWarning = 110,

    /// <summary>
    /// Expertise in the causes, the actors and the course of a conflict (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 1, 2 and 3).
    /// </summary>
    ConflictAssessment = 111,

    /// <summary>
    /// Information gathered and analysed within the mission, under United Nations policy, to inform its decisions (The
    /// Future of Peacekeeping, 2024, §5.2, capabilities of models 2, 3, 17 and 29; §6).
    /// </summary>
    PeacekeepingIntelligence = 112,

    /// <summary>
    /// Units and networks that keep the mission in communication (The Future of Peacekeeping, 2024, §5.2, capabilities
    /// of models 4 and 5).
    /// </summary>
    Signals = 113,

    /// <summary>
    /// Military units of a kind and strength fit for the task (The Future of Peacekeeping, 2024, §5.2, capabilities of
    /// models 3, 11, 17, 19, 20, 21, 22, 23, 24, 25, 26, 28 and 29).
    /// </summary>
    TaskAppropriateMilitaryUnits = 201,

    /// <summary>
    /// Mobile units strong enough that those who plan violence hold back (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 1 and 2).
    /// </summary>
    DeterrentUnits = 202,

    /// <summary>
    /// A force kept ready to reinforce or relieve others at short notice (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 12 and 22; §6).
    /// </summary>
    QuickReactionForce = 203,

    /// <summary>
    /// Protection of the mission itself, its people, its premises and its movements (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 4, 5, 6, 8, 9, 10, 11 and 16).
    /// </summary>
    ForceProtection = 204,

    /// <summary>
    /// Protection of persons at special risk, such as those who negotiate a transition (The Future of Peacekeeping,
    /// 2024, §5.2, capabilities of model 9).
    /// </summary>
    CloseProtection = 205,

    /// <summary>
    /// Armoured or otherwise protected vehicles in which people move under threat (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 16 and 22).
    /// </summary>
    ProtectedMobility = 206,

    /// <summary>
    /// A combat company that escorts convoys through dangerous ground (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 22).
    /// </summary>
    ConvoyCompany = 207,

    /// <summary>
    /// Ships and other craft for work at sea or off a coast, with their crews (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 21 and 30).
    /// </summary>
    NavalAssets = 208,

    /// <summary>
    /// Vessels that find and remove mines at sea (The Future of Peacekeeping, 2024, §5.2, capabilities of model 30, and
    /// text of model 18).
    /// </summary>
    Minesweepers = 209,

    /// <summary>
    /// Craft and vehicles for moving on inland, riverine or flood water (The Future of Peacekeeping, 2024, §5.2, text
    /// of model 21).
    /// </summary>
    BoatsAndAmphibiousVehicles = 210,

    /// <summary>
    /// Engineer units that build and repair roads, bridges, airstrips, camps and other works (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 19, 21 and 29).
    /// </summary>
    Engineering = 211,

    /// <summary>
    /// Combat engineers who breach, clear and build under field conditions (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 18 and 21).
    /// </summary>
    Sappers = 212,

    /// <summary>
    /// Teams that make explosive ordnance safe and dispose of it, improvised devices included (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 18 and 29).
    /// </summary>
    ExplosiveOrdnanceDisposal = 213,

    /// <summary>
    /// The training, equipment and analysis to withstand improvised explosive devices, defeat them and act against
    /// those who make them (The Future of Peacekeeping, 2024, §5.2, capabilities of models 22 and 29, and text of model
    /// 18; §6).
    /// </summary>
    CounterImprovisedExplosiveDevices = 214,

    /// <summary>
    /// The machines, robots, dogs and protective suits with which mines are found and cleared (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of model 18).
    /// </summary>
    MineClearance = 215,

    /// <summary>
    /// Means to detect hostile unmanned aircraft and defend against them (The Future of Peacekeeping, 2024, §6).
    /// </summary>
    CounterUnmannedAircraft = 216,

    /// <summary>
    /// Liaison and joint work of the military component with civilian and humanitarian actors (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 2, 3, 19 and 20).
    /// </summary>
    CivilMilitaryCooperation = 217,

    /// <summary>
    /// Units or mobile teams that train the personnel of the host State (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 13, 14 and 15).
    /// </summary>
    TrainingUnits = 218,

    /// <summary>
    /// Uniformed or civilian personnel who keep contact with other forces, authorities and organizations (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of model 28).
    /// </summary>
    LiaisonOfficers = 219,

    /// <summary>
    /// Police units that deploy, equipped and under one command, for public order and protection (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of model 14; as police units, of models 2, 3, 11, 15, 19, 20, 21, 22, 23,
    /// 24, 25, 26, 28 and 29).
    /// </summary>
    FormedPoliceUnits = 301,

    /// <summary>
    /// Police officers deployed singly as experts, mentors or trainers (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 13, 14, 15 and 24).
    /// </summary>
    IndividualPoliceOfficers = 302,

    /// <summary>
    /// Small groups of police experts who pass on one particular skill (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 14, and text of model 17).
    /// </summary>
    SpecializedPoliceTeams = 303,

    /// <summary>
    /// Police skills such as community-oriented and intelligence-led policing, crowd control and oversight (The Future
    /// of Peacekeeping, 2024, §5.2, capabilities of model 15).
    /// </summary>
    PoliceSpecialisms = 304,

    /// <summary>
    /// Investigators and the forensic means with which they establish facts and secure evidence (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 15, 16 and 17).
    /// </summary>
    InvestigationAndForensics = 305,

    /// <summary>
    /// Officers and experts for prisons and detention (The Future of Peacekeeping, 2024, §5.2, capabilities of models
    /// 14 and 16).
    /// </summary>
    Corrections = 306,

    /// <summary>
    /// Jurists who sit, prosecute, defend or advise in the courts (The Future of Peacekeeping, 2024, §5.2, capabilities
    /// of models 14 and 16).
    /// </summary>
    JudgesProsecutorsAndLawyers = 307,

    /// <summary>
    /// Advisers on the rule of law and its institutions (The Future of Peacekeeping, 2024, §5.2, capabilities of models
    /// 10 and 24).
    /// </summary>
    RuleOfLawAdvice = 308,

    /// <summary>
    /// Expertise and personnel for customs and for the control of borders (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 25).
    /// </summary>
    CustomsAndBorderControl = 309,

    /// <summary>
    /// Officers who follow politics, sustain contact with parties and authorities, and work with local institutions
    /// (The Future of Peacekeeping, 2024, §5.2, capabilities of models 1, 3, 5, 8, 9, 10, 11, 21, 28 and 29).
    /// </summary>
    PoliticalAndCivilAffairs = 401,

    /// <summary>
    /// Expertise in helping parties to negotiate and settle, down to the local level (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of model 3).
    /// </summary>
    Mediation = 402,

    /// <summary>
    /// Expertise in monitoring, reporting on and advancing human rights (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 2, 3, 9, 10, 13, 14, 19, 21, 25, 28 and 29).
    /// </summary>
    HumanRights = 403,

    /// <summary>
    /// Expertise in planning and coordinating the protection of civilians (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 2, 3 and 19).
    /// </summary>
    ProtectionOfCivilians = 404,

    /// <summary>
    /// Expertise in protecting children in armed conflict (The Future of Peacekeeping, 2024, §5.2, capabilities of
    /// models 3 and 13).
    /// </summary>
    ChildProtection = 405,

    /// <summary>
    /// Expertise in preventing sexual violence in conflict and responding to it (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of model 3).
    /// </summary>
    ConflictRelatedSexualViolence = 406,

    /// <summary>
    /// Expertise in gender, and in the women, peace and security agenda (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 3 and 13).
    /// </summary>
    Gender = 407,

    /// <summary>
    /// Regular contact with communities, to hear what they fear and need and to work with them (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 2 and 3).
    /// </summary>
    CommunityEngagement = 408,

    /// <summary>
    /// Experts who advise on how elections are organized and run (The Future of Peacekeeping, 2024, §5.2, capabilities
    /// of model 11).
    /// </summary>
    ElectoralAdvisers = 409,

    /// <summary>
    /// Expertise in planning and running disarmament, demobilization and reintegration (The Future of Peacekeeping,
    /// 2024, §5.2, capabilities of model 12).
    /// </summary>
    DisarmamentDemobilizationReintegration = 410,

    /// <summary>
    /// Expertise in registering, storing, moving and destroying weapons and ammunition (The Future of Peacekeeping,
    /// 2024, §5.2, capabilities of models 6 and 12).
    /// </summary>
    WeaponsAndAmmunitionManagement = 411,

    /// <summary>
    /// Expertise in local projects that turn people from armed violence (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 12).
    /// </summary>
    CommunityViolenceReduction = 412,

    /// <summary>
    /// Expertise in reforming and governing security and defence institutions (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 13).
    /// </summary>
    SecuritySectorReform = 413,

    /// <summary>
    /// Expertise in public administration and in the services it owes the people (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 8, 9 and 10).
    /// </summary>
    GovernanceAndServiceDelivery = 414,

    /// <summary>
    /// Expertise in the economy and in rebuilding after war or disaster (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 10, 21 and 24).
    /// </summary>
    EconomicsAndReconstruction = 415,

    /// <summary>
    /// Expertise in humanitarian action, refugees and migration (The Future of Peacekeeping, 2024, §5.2, capabilities
    /// of models 19, 21 and 29).
    /// </summary>
    HumanitarianAndRefugeeAffairs = 416,

    /// <summary>
    /// Expertise in organized crime, illicit markets, financial crime and corruption (The Future of Peacekeeping, 2024,
    /// §5.2, capabilities of models 17, 25 and 29).
    /// </summary>
    OrganizedAndFinancialCrime = 417,

    /// <summary>
    /// Expertise and systems for the security of information technology and against cybercrime (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 17 and 27).
    /// </summary>
    Cybersecurity = 418,

    /// <summary>
    /// The means to detect, analyse and counter false and harmful information (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 27; §6).
    /// </summary>
    InformationIntegrity = 419,

    /// <summary>
    /// Knowledge of the particular field a mission works in, such as natural resources, infrastructure, construction,
    /// mine risk education or cities (The Future of Peacekeeping, 2024, §5.2, capabilities of models 18, 21, 24, 26, 29
    /// and 30).
    /// </summary>
    SectorExpertise = 420,

    /// <summary>
    /// Expertise in public health, from tracing contacts to preventing the spread of disease (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of model 20).
    /// </summary>
    PublicHealth = 421,

    /// <summary>
    /// Aircraft, their crews and the services that keep them flying (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 17, 19, 21, 22, 23, 25, 26, 28, 29 and 30).
    /// </summary>
    Aviation = 501,

    /// <summary>
    /// Supply and transport units that move and sustain people and goods (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of models 11, 19, 21 and 28).
    /// </summary>
    Logistics = 502,

    /// <summary>
    /// Medical units, clinics and hospitals, and the evacuation of the sick and wounded (The Future of Peacekeeping,
    /// 2024, §5.2, capabilities of models 19, 20 and 21; §6).
    /// </summary>
    MedicalFacilities = 503,

    /// <summary>
    /// Laboratories, treatment units and protective equipment against disease (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 20).
    /// </summary>
    LaboratoriesAndTreatmentUnits = 504,

    /// <summary>
    /// Stocks of food, water, equipment and other goods kept ready for relief (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 21).
    /// </summary>
    ReliefStockpiles = 505,

    /// <summary>
    /// Teams that find and save people in danger on land or at sea (The Future of Peacekeeping, 2024, §5.2,
    /// capabilities of model 21, and text of model 30).
    /// </summary>
    SearchAndRescue = 506,

    /// <summary>
    /// The military, police and civilian components of a large multidimensional mission together (The Future of
    /// Peacekeeping, 2024, §5.2, capabilities of models 7, 8, 9, 10 and 12).
    /// </summary>
    MultidimensionalPackage = 507,
}
