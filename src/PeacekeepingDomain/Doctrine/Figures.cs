namespace PeacekeepingDomain.Doctrine;

/// <summary>Every figure that rules compare with or statements of doctrine give, in one place.</summary>
public static class Figures
{
    private static readonly DateOnly Always = new(1945, 10, 24);

    /// <summary>The part of an African Union-led operation that assessed contributions may pay.</summary>
    public static DoctrineFigure AfricanUnionAssessedShare { get; } = new(
        "african-union-assessed-share",
        "At most this share of the annual budget of an African Union-led operation comes from assessed "
        + "contributions, where the Council so decides.",
        "share",
        [new(new(2023, 12, 21), 0.75, Sources.Resolution2719.At("para. 6"))]);

    /// <summary>How many armed conflicts were counted in a year.</summary>
    public static DoctrineFigure ArmedConflicts { get; } = new(
        "armed-conflicts",
        "More than this many armed conflicts, with and without a State as a party, were counted in the world in the year.",
        "conflicts",
        [new(new(2023, 1, 1), 130, Sources.FutureOfPeacekeeping.At("§4.1"))]);

    /// <summary>What Member States owe to peacekeeping.</summary>
    public static DoctrineFigure Arrears { get; } = new(
        "arrears",
        "About this much of the contributions assessed for peacekeeping is overdue.",
        "US dollars",
        [new(new(2024, 10, 1), 1_300_000_000, Sources.FutureOfPeacekeeping.At("§2.3"))]);

    /// <summary>The shortest time in which an assessed unit deploys.</summary>
    public static DoctrineFigure AssessedUnitDays { get; } = new(
        "assessed-unit-days",
        "An assessed unit below the rapid deployment level takes at least this many days to deploy, if its State agrees.",
        "days",
        [new(new(2024, 10, 1), 120, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>The longest time in which an assessed unit deploys.</summary>
    public static DoctrineFigure AssessedUnitDaysLongest { get; } = new(
        "assessed-unit-days-longest",
        "An assessed unit below the rapid deployment level is available within this many days, if its State agrees.",
        "days",
        [new(new(2024, 10, 1), 180, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>How many assessed units the readiness system holds.</summary>
    public static DoctrineFigure AssessedUnits { get; } = new(
        "assessed-units",
        "More than this many units in the readiness system have been assessed as meeting the standards.",
        "units",
        [new(new(2024, 10, 1), 100, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>How many units have deployed from the readiness system.</summary>
    public static DoctrineFigure AssessedUnitsDeployed { get; } = new(
        "assessed-units-deployed",
        "More than this many units have gone into missions from the readiness system since 2020.",
        "units",
        [new(new(2024, 10, 1), 40, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>How many assessed units stand below the rapid deployment level.</summary>
    public static DoctrineFigure AssessedUnitsOther { get; } = new(
        "assessed-units-other",
        "More than this many assessed units stand below the rapid deployment level.",
        "units",
        [new(new(2024, 10, 1), 80, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>The share of the assessed requirement below which an authorised strength is a concern.</summary>
    public static DoctrineFigure AuthorizedShareConcern { get; } = new(
        "authorized-share-concern",
        "Below this share of the planners' requirement an authorised strength is a concern, where tasks must be secured against someone.",
        "share",
        [new(Always, 0.8)]);

    /// <summary>The share of the assessed requirement below which an authorised strength cannot carry a task secured against someone.</summary>
    public static DoctrineFigure AuthorizedShareUntenable { get; } = new(
        "authorized-share-untenable",
        "Below this share of the planners' requirement an authorised strength contradicts a core task that is secured against someone.",
        "share",
        [new(Always, 0.5)]);

    /// <summary>How soon a casualty has advanced care.</summary>
    public static DoctrineFigure CasualtyAdvancedCare { get; } = new(
        "casualty-advanced-care",
        "A casualty has advanced care within this time.",
        "hours",
        [new(new(2020, 3, 1), 1, Sources.CasualtyEvacuation.At("D.2"))]);

    /// <summary>How soon a casualty has first aid.</summary>
    public static DoctrineFigure CasualtyFirstAid { get; } = new(
        "casualty-first-aid",
        "A casualty has first aid within this time.",
        "minutes",
        [new(new(2020, 3, 1), 10, Sources.CasualtyEvacuation.At("D.2"))]);

    /// <summary>How soon a casualty has surgery.</summary>
    public static DoctrineFigure CasualtySurgery { get; } = new(
        "casualty-surgery",
        "A casualty has surgery within this time.",
        "hours",
        [new(new(2020, 3, 1), 2, Sources.CasualtyEvacuation.At("D.2"))]);

    /// <summary>How often operations in civil wars succeed.</summary>
    public static DoctrineFigure CivilWarSuccessShare { get; } = new(
        "civil-war-success-share",
        "About this share of operations in civil wars reduced violence, displacement and the spread of violence.",
        "share",
        [new(new(2022, 1, 1), 0.6, ResearchSources.PushkinaSiewertWolff2022.Whole)]);

    /// <summary>How soon the civilian standing surge capacity deploys.</summary>
    public static DoctrineFigure CivilianSurgeNotice { get; } = new(
        "civilian-surge-notice",
        "The civilian standing surge capacity deploys staff within this notice.",
        "days",
        [new(new(2024, 10, 1), 10, Sources.FutureOfPeacekeeping.At("§6, Standby and Rapid Deployment Capabilities"))]);

    /// <summary>How long the civilian standing surge capacity stays.</summary>
    public static DoctrineFigure CivilianSurgeStay { get; } = new(
        "civilian-surge-stay",
        "Staff of the civilian standing surge capacity stay at most this long.",
        "days",
        [new(new(2024, 10, 1), 90, Sources.FutureOfPeacekeeping.At("§6, Standby and Rapid Deployment Capabilities"))]);

    /// <summary>The share of the authorised strength for which contributors are to stand ready when units are sought.</summary>
    public static DoctrineFigure CommittedShare { get; } = new(
        "committed-share",
        "From this share of the authorised strength on, contributors' commitments are firm enough for a large force.",
        "share",
        [new(Always, 0.6)]);

    /// <summary>How many completed multidimensional missions were examined.</summary>
    public static DoctrineFigure CompletedMissions { get; } = new(
        "completed-missions",
        "This many multidimensional missions deployed between 1960 and 2017 were completed.",
        "missions",
        [new(new(2019, 1, 1), 18, ResearchSources.Howard2019.At("p. 8"))]);

    /// <summary>How many of them reached their main goals.</summary>
    public static DoctrineFigure CompletedMissionsSuccessful { get; } = new(
        "completed-missions-successful",
        "This many of the completed multidimensional missions reached their main goals.",
        "missions",
        [new(new(2019, 1, 1), 12, ResearchSources.Howard2019.At("p. 8"))]);

    /// <summary>How far stronger peacekeeping would have reduced major armed conflict.</summary>
    public static DoctrineFigure ConflictReduction { get; } = new(
        "conflict-reduction",
        "By up to this share, simulations show, strong mandates would have reduced major armed conflict between 2001 "
        + "and 2013.",
        "share",
        [new(new(2019, 1, 1), 2.0 / 3, ResearchSources.HegreHultmanNygard2019.Whole)]);

    /// <summary>What that stronger peacekeeping would have cost.</summary>
    public static DoctrineFigure ConflictReductionCost { get; } = new(
        "conflict-reduction-cost",
        "Simulations put this price on peacekeeping with strong mandates between 2001 and 2013.",
        "US dollars",
        [new(new(2019, 1, 1), 200_000_000_000, ResearchSources.HegreHultmanNygard2019.Whole)]);

    /// <summary>How many lives that stronger peacekeeping would have saved.</summary>
    public static DoctrineFigure ConflictReductionLives { get; } = new(
        "conflict-reduction-lives",
        "This many lives, simulations show, would have been saved against a world without peacekeeping.",
        "persons",
        [new(new(2019, 1, 1), 150_000, ResearchSources.HegreHultmanNygard2019.Whole)]);

    /// <summary>How many Member States provide peacekeepers.</summary>
    public static DoctrineFigure ContributorsOfPeacekeepers { get; } = new(
        "contributors-of-peacekeepers",
        "More than this many Member States provide peacekeepers.",
        "States",
        [new(new(2024, 10, 1), 120, Sources.FutureOfPeacekeeping.At("§1"))]);

    /// <summary>The share of the authorised strength below which a deployed strength is a concern.</summary>
    public static DoctrineFigure DeployedShareConcern { get; } = new(
        "deployed-share-concern",
        "Below this share of the authorised strength a deployed strength is a concern, while the mission's core tasks run and nothing bridges the gap.",
        "share",
        [new(Always, 0.5)]);

    /// <summary>How much may be drawn from the strategic deployment stocks to start a mission.</summary>
    public static DoctrineFigure DeploymentStocksCommitment { get; } = new(
        "deployment-stocks-commitment",
        "At most this much of the strategic deployment stocks is drawn on to start a mission.",
        "US dollars",
        [new(new(2010, 6, 24), 50_000_000, Sources.ReserveFund.At("section VI, para. 9"))]);

    /// <summary>How many outbreaks of disease were recorded.</summary>
    public static DoctrineFigure DiseaseOutbreaks { get; } = new(
        "disease-outbreaks",
        "Nearly this many outbreaks prone to become epidemics or pandemics occurred between 1996 and 2022.",
        "outbreaks",
        [new(new(2022, 1, 1), 2_300, Sources.FutureOfPeacekeeping.At("§4.5"))]);

    /// <summary>How many outbreaks fall on fragile States and territories in conflict.</summary>
    public static DoctrineFigure DiseaseOutbreaksFragileShare { get; } = new(
        "disease-outbreaks-fragile-share",
        "This share of the outbreaks on the agenda of the World Health Organization occurs in fragile States and "
        + "territories in conflict.",
        "share",
        [new(new(2024, 10, 1), 0.7, Sources.FutureOfPeacekeeping.At("§4.5"))]);

    /// <summary>How long after the first polls a drawdown begins at the earliest.</summary>
    public static DoctrineFigure ElectionDrawdownMonths { get; } = new(
        "election-drawdown-months",
        "A drawdown that begins fewer than this many months after the first polls is a concern, where the conflict is unsettled.",
        "months",
        [new(Always, 12)]);

    /// <summary>How long before the vote electoral help is asked for.</summary>
    public static DoctrineFigure ElectoralRequestMonths { get; } = new(
        "electoral-request-months",
        "A request for electoral help that comes fewer than this many months before the vote is normally too late.",
        "months",
        [new(Always, 4, Sources.ElectoralAssistance.At("annex III"))]);

    /// <summary>The ceiling of the Gang Suppression Force in Haiti.</summary>
    public static DoctrineFigure GangSuppressionCeiling { get; } = new(
        "gang-suppression-ceiling",
        "The Gang Suppression Force has at most this many personnel, 50 civilians among them.",
        "persons",
        [new(new(2025, 9, 30), 5_550, Sources.Resolution2793.At("para. 4"))]);

    /// <summary>In how many countries peace operations have deployed.</summary>
    public static DoctrineFigure HostCountries { get; } = new(
        "host-countries",
        "Peace operations have deployed in more than this many countries.",
        "countries",
        [new(new(2024, 10, 1), 50, Sources.FutureOfPeacekeeping.At("§2.1"))]);

    /// <summary>How many people harmful information can reach.</summary>
    public static DoctrineFigure InternetUsers { get; } = new(
        "internet-users",
        "More than this many people use the internet.",
        "persons",
        [new(new(2024, 10, 1), 5_500_000_000, Sources.FutureOfPeacekeeping.At("§4.2"))]);

    /// <summary>The strength of a force that a political process is expected to carry.</summary>
    public static DoctrineFigure LargeForce { get; } = new(
        "large-force",
        "From this many uniformed personnel on, a mission is expected to stand on a political process.",
        "persons",
        [new(Always, 1000)]);

    /// <summary>The share of assessments that two Member States will soon bear.</summary>
    public static DoctrineFigure LargestContributorsShare { get; } = new(
        "largest-contributors-share",
        "Two Member States will soon bear about this share of the contributions assessed for peacekeeping.",
        "share",
        [new(new(2024, 10, 1), 0.5, Sources.FutureOfPeacekeeping.At("§2.3"))]);

    /// <summary>From which change of strength on contributors are to be heard.</summary>
    public static DoctrineFigure MajorStrengthChange { get; } = new(
        "major-strength-change",
        "A rise or a cut of the authorized military strength by more than this share is a major change, on which contributors are consulted.",
        "share",
        [new(Always, 0.1)]);

    /// <summary>How many tasks make a long mandate.</summary>
    public static DoctrineFigure ManyTasks { get; } = new(
        "many-tasks",
        "A mandate with more than this many tasks is expected to be phased, or shared with others.",
        "tasks",
        [new(Always, 25)]);

    /// <summary>How old whoever serves in uniform is at least.</summary>
    public static DoctrineFigure MinimumAge { get; } = new(
        "minimum-age",
        "Nobody younger than this serves in uniform.",
        "years",
        [new(new(1998, 1, 1), 18, Sources.MinimumAge.Whole)]);

    /// <summary>How old observers and individual police officers are at least.</summary>
    public static DoctrineFigure MinimumAgeIndividuals { get; } = new(
        "minimum-age-individuals",
        "Military observers and individual police officers are at least this old.",
        "years",
        [new(new(1998, 1, 1), 25, Sources.MinimumAge.Whole)]);

    /// <summary>The number of models in one phase above which a reader is told how many there are.</summary>
    public static DoctrineFigure ModelsInOnePhase { get; } = new(
        "models-in-one-phase",
        "Above this number of models in one phase the reader is told how many there are; the number judges nothing.",
        "models",
        [new(Always, 6)]);

    /// <summary>How long a State counts as new.</summary>
    public static DoctrineFigure NewStateYears { get; } = new(
        "new-state-years",
        "A State that has been independent for more than this many years no longer counts as new.",
        "years",
        [new(Always, 10)]);

    /// <summary>How many peacekeeping operations have deployed.</summary>
    public static DoctrineFigure PeacekeepingOperations { get; } = new(
        "peacekeeping-operations",
        "The United Nations has deployed this many peacekeeping operations.",
        "missions",
        [new(new(2024, 10, 1), 72, Sources.FutureOfPeacekeeping.At("§2.1"))]);

    /// <summary>What missions cost in an average year.</summary>
    public static DoctrineFigure PeacekeepingSpending { get; } = new(
        "peacekeeping-spending",
        "Since 1990 missions have cost about this much in an average year.",
        "US dollars",
        [new(new(1990, 1, 1), 7_000_000_000, Sources.FutureOfPeacekeeping.At("§3"))]);

    /// <summary>How many special political missions have deployed in the field.</summary>
    public static DoctrineFigure PoliticalMissions { get; } = new(
        "political-missions",
        "The United Nations has deployed this many special political missions in the field.",
        "missions",
        [new(new(2024, 10, 1), 52, Sources.FutureOfPeacekeeping.At("§2.1"))]);

    /// <summary>How soon a unit at the rapid deployment level deploys.</summary>
    public static DoctrineFigure RapidDeploymentDays { get; } = new(
        "rapid-deployment-days",
        "A unit at the rapid deployment level deploys in fewer than this many days from the request.",
        "days",
        [new(new(2024, 10, 1), 60, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>How many units stand at the rapid deployment level.</summary>
    public static DoctrineFigure RapidDeploymentUnits { get; } = new(
        "rapid-deployment-units",
        "About this many units, which form an integrated brigade, stand at the rapid deployment level.",
        "units",
        [new(new(2024, 10, 1), 12, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>What the support account gives to the readiness system.</summary>
    public static DoctrineFigure ReadinessSystemSupport { get; } = new(
        "readiness-system-support",
        "The support account provides this much for the readiness system in the budget period.",
        "US dollars",
        [new(new(2024, 7, 1), 3_300_000, Sources.FutureOfPeacekeeping.At("box 2"))]);

    /// <summary>The level of the Peacekeeping Reserve Fund.</summary>
    public static DoctrineFigure ReserveFund { get; } = new(
        "reserve-fund",
        "The Peacekeeping Reserve Fund is set at this level.",
        "US dollars",
        [new(new(1993, 1, 1), 150_000_000, Sources.FutureOfPeacekeeping.At("box 3"))]);

    /// <summary>What is left in the Peacekeeping Reserve Fund.</summary>
    public static DoctrineFigure ReserveFundAvailable { get; } = new(
        "reserve-fund-available",
        "About this much is left in the Peacekeeping Reserve Fund, because missions short of cash borrow from it first.",
        "US dollars",
        [new(new(2024, 10, 1), 40_000_000, Sources.FutureOfPeacekeeping.At("§7, Adaptability"))]);

    /// <summary>How much of the Peacekeeping Reserve Fund may be committed.</summary>
    public static DoctrineFigure ReserveFundCommitment { get; } = new(
        "reserve-fund-commitment",
        "For one decision of the Council at most this much is committed from the Peacekeeping Reserve Fund, and "
        + "never more than it holds.",
        "US dollars",
        [new(new(2010, 6, 24), 100_000_000, Sources.ReserveFund.At("section VI"))]);

    /// <summary>The strength from which a mission is expected to have a level 2 medical facility.</summary>
    public static DoctrineFigure SecondLevelMedicalStrength { get; } = new(
        "second-level-medical-strength",
        "From this many uniformed personnel on, a mission is expected to have a level 2 medical facility.",
        "persons",
        [new(Always, 1000)]);

    /// <summary>How soon a status-of-forces agreement is concluded.</summary>
    public static DoctrineFigure StatusOfForcesDays { get; } = new(
        "status-of-forces-days",
        "A status-of-forces agreement is to be concluded within this many days of the decision.",
        "days",
        [new(new(2003, 9, 19), 30, Sources.Resolution1509.At("para. 7"))]);

    /// <summary>What the Secretary-General may commit for unforeseen needs of peace and security.</summary>
    public static DoctrineFigure UnforeseenExpenses { get; } = new(
        "unforeseen-expenses",
        "The Secretary-General may commit at most this much in the year for unforeseen and extraordinary needs of "
        + "peace and security.",
        "US dollars",
        [new(new(2024, 1, 1), 8_000_000, Sources.FutureOfPeacekeeping.At("box 3"))]);

    /// <summary>How many people have served in uniform.</summary>
    public static DoctrineFigure UniformedPeacekeepers { get; } = new(
        "uniformed-peacekeepers",
        "More than this many people have served in uniform so far.",
        "persons",
        [new(new(2024, 10, 1), 2_000_000, Sources.FutureOfPeacekeeping.At("§1"))]);

    /// <summary>The share of women in military contingents to be reached by 2028.</summary>
    public static DoctrineFigure WomenInContingents { get; } = new(
        "women-in-contingents",
        "By 2028 this share of military contingents is to be women.",
        "share",
        [new(new(2018, 1, 1), 0.15, Sources.GenderParityStrategy.Whole)]);

    /// <summary>The share of women in formed police units to be reached by 2028.</summary>
    public static DoctrineFigure WomenInFormedPolice { get; } = new(
        "women-in-formed-police",
        "By 2028 this share of formed police units is to be women.",
        "share",
        [new(new(2018, 1, 1), 0.2, Sources.GenderParityStrategy.Whole)]);

    /// <summary>The share of women among individual police officers to be reached by 2028.</summary>
    public static DoctrineFigure WomenIndividualPolice { get; } = new(
        "women-individual-police",
        "By 2028 this share of individual police officers is to be women.",
        "share",
        [new(new(2018, 1, 1), 0.3, Sources.GenderParityStrategy.Whole)]);

    /// <summary>The share of women among military observers and staff officers to be reached by 2028.</summary>
    public static DoctrineFigure WomenObservers { get; } = new(
        "women-observers",
        "By 2028 this share of military observers and staff officers is to be women.",
        "share",
        [new(new(2018, 1, 1), 0.25, Sources.GenderParityStrategy.Whole)]);

    /// <summary>All figures, in the order of their names.</summary>
    public static ValueList<DoctrineFigure> All { get; } =
    [
        AfricanUnionAssessedShare,
        ArmedConflicts,
        Arrears,
        AssessedUnitDays,
        AssessedUnitDaysLongest,
        AssessedUnits,
        AssessedUnitsDeployed,
        AssessedUnitsOther,
        AuthorizedShareConcern,
        AuthorizedShareUntenable,
        CasualtyAdvancedCare,
        CasualtyFirstAid,
        CasualtySurgery,
        CivilWarSuccessShare,
        CivilianSurgeNotice,
        CivilianSurgeStay,
        CommittedShare,
        CompletedMissions,
        CompletedMissionsSuccessful,
        ConflictReduction,
        ConflictReductionCost,
        ConflictReductionLives,
        ContributorsOfPeacekeepers,
        DeployedShareConcern,
        DeploymentStocksCommitment,
        DiseaseOutbreaks,
        DiseaseOutbreaksFragileShare,
        ElectionDrawdownMonths,
        ElectoralRequestMonths,
        GangSuppressionCeiling,
        HostCountries,
        InternetUsers,
        LargeForce,
        LargestContributorsShare,
        MajorStrengthChange,
        ManyTasks,
        MinimumAge,
        MinimumAgeIndividuals,
        ModelsInOnePhase,
        NewStateYears,
        PeacekeepingOperations,
        PeacekeepingSpending,
        PoliticalMissions,
        RapidDeploymentDays,
        RapidDeploymentUnits,
        ReadinessSystemSupport,
        ReserveFund,
        ReserveFundAvailable,
        ReserveFundCommitment,
        SecondLevelMedicalStrength,
        StatusOfForcesDays,
        UnforeseenExpenses,
        UniformedPeacekeepers,
        WomenInContingents,
        WomenInFormedPolice,
        WomenIndividualPolice,
        WomenObservers,
    ];
}
