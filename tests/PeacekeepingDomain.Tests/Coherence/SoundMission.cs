using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>
/// A mission in which everything that the rules read is stated and nothing contradicts anything. A test changes one
/// thing in it and says what follows.
/// </summary>
public static class SoundMission
{
    public static MissionProposal Proposal { get; } = new()
    {
        Name = "A sound mission",
        AsOf = new DateOnly(2024, 1, 1),
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.ReadyToDeploy,
        Setting = new()
        {
            HostStates =
            [
                new()
                {
                    State = "Ruritania",
                    IndependentSince = new DateOnly(1960, 1, 1),
                    Consent = new() { Status = ConsentStatus.Explicit, InWriting = true, RequestedBy = "the President", Conditions = [], Restrictions = [] },
                },
            ],
            AreaOfOperations = new() { States = ["Ruritania"], Description = "the whole country", SquareKilometres = 50_000 },
            DisputedTerritory = false,
            Neighbours = [new() { State = "Graustark", Stance = NeighbourStance.Supportive }],
        },
        Conflict = new()
        {
            Intensity = Intensity.Sporadic,
            Trend = Trend.Falling,
            Ceasefire = CeasefireState.Holding,
            Parties =
            [
                new()
                {
                    Id = "government", Name = "the Government", Kind = PartyKind.HostGovernment, Main = true, Signatory = true, Consents = PartyConsent.Yes, CoversOwnSide = true,
                    Control = PartyControl.Strong, ListedForViolations = false, Indicted = false,
                },
                new()
                {
                    Id = "front", Name = "the Front", Kind = PartyKind.ArmedGroup, Main = true, Signatory = true, Consents = PartyConsent.Yes, CoversOwnSide = true,
                    Control = PartyControl.Strong, ListedForViolations = false, Indicted = false,
                },
                new()
                {
                    Id = "bandits", Name = "bandits", Kind = PartyKind.CriminalGroup, Main = false, Signatory = false, Consents = PartyConsent.No, CoversOwnSide = false,
                    Control = PartyControl.Weak, ListedForViolations = false, Indicted = false,
                },
            ],
            UncontrolledArmedGroups = 1,
            UnconstitutionalChange = false,
            EarlierWithdrawal = false,
            LocalConsent = LocalConsent.Broad,
            Threats = [Threat.ImprovisedExplosiveDevices],
        },
        PoliticalProcess = new()
        {
            Status = ProcessStatus.Implementing,
            Agreement = "the Strelsau Agreement",
            Lead = "the Special Representative",
            Strategy = true,
            AmnestyForInternationalCrimes = false,
            UnReservation = false,
            CouncilUnity = CouncilUnity.United,
            RegionalSupport = RegionalSupport.Engaged,
            HostRequests = [],
            CooperationForum = true,
            NationalOwnershipPlan = true,
            LocalConsentPlan = true,
            ConsentErosionPlan = true,
            WomensParticipation = true,
            YouthParticipation = true,
        },
        Authorization = new()
        {
            Organ = Organ.SecurityCouncil,
            DurationMonths = 12,
            Chapters = [CharterChapter.Seven],
            ThreatDetermination = true,
            ForceAuthority = ForceAuthority.AllNecessaryMeans,
            ForceTasks = ["protect"],
            Addressee = "the mission",
            ExceptionalClause = false,
            ReportingMonths = 3,
            ContributorsConsulted = true,
            CouncilSeized = true,
            EmergencySpecialSession = false,
            DecidedBy = ForceDecider.ForceCommander,
            Weighs =
            [
                ForceFactor.MissionCapability, ForceFactor.PublicPerceptions, ForceFactor.HumanitarianImpact, ForceFactor.ForceProtection, ForceFactor.SafetyOfPersonnel,
                ForceFactor.EffectOnConsent,
            ],
            ExecutivePowers = [],
            Objective = "a lasting settlement between the Government and the Front",
            HumanRightsComplianceClause = true,
        },
        Mandate = new()
        {
            Objective = "the Strelsau Agreement carried out and elections held",
            DemilitarizationAgreement = false,
            AgreementToVerify = true,
            StatusAgreement = true,
            Tasks =
            [
                new()
                {
                    Id = "protect", Description = "protect civilians", Task = TaskCategory.ProtectionOfCivilians, Engagement = Engagement.Secure, Priority = Priority.Core,
                    OpposedBy = ["bandits"], Component = ComponentKind.Military, Capabilities = [Capability.QuickReactionForce], Resources = TaskResources.Funded,
                    DirectedAgainst = "", Supports = "", Traits = [], WithinReach = true, Phase = 1, After = [], DelegatedTo = "", States = ["Ruritania"], Locations = ["the north"],
                    PerpetratorsExcluded = [], QualifiedByMeans = true, Starts = new DateOnly(2024, 6, 1), Due = new DateOnly(2025, 6, 1), Model = MissionModel.ProtectionOfCivilians,
                    Benchmark = new() { Indicator = "attacks on civilians in a month", Baseline = "40", Target = "5" },
                },
                new()
                {
                    Id = "monitor", Description = "monitor the ceasefire", Task = TaskCategory.MilitaryObservation, Engagement = Engagement.Monitor, Priority = Priority.Core,
                    OpposedBy = [], Component = ComponentKind.Military, Capabilities = [], Resources = TaskResources.Funded,
                    DirectedAgainst = "", Supports = "", Traits = [], WithinReach = true, Phase = 1, After = [], DelegatedTo = "", States = ["Ruritania"], Locations = ["the line of separation"],
                    PerpetratorsExcluded = [], QualifiedByMeans = true, Starts = new DateOnly(2024, 6, 1), Due = new DateOnly(2025, 6, 1), Model = MissionModel.CeasefireMonitoring,
                    Benchmark = new() { Indicator = "violations in a month", Baseline = "12", Target = "0" },
                },
            ],
        },
        Models = [MissionModel.ProtectionOfCivilians, MissionModel.CeasefireMonitoring, MissionModel.SupportOfPeaceAgreements],
        Modality = new()
        {
            Kind = ModalityKind.Standalone,
            PartnerOrganizations = [],
            ParallelForces = [],
            LeadAgencies = [],
            Command = new()
            {
                OperationalControl = OperationalControl.UnitedNations,
                HeadsOfMission = 1,
                OrdersFromCapitals = false,
                UnRules = true,
                UnFinancing = true,
                JointMandate = false,
                DivisionOfPillars = false,
            },
            Handover = new() { PriorUnderstanding = true, Criteria = true, Standards = true, Rehatted = false, GapDays = 0 },
            Support = new() { Kind = SupportPackageKind.None },
            CountryTeam = new() { Consulted = true, Integrated = true, Pillars = [] },
            AlternativesConsidered = [Alternative.Parallel, Alternative.GoodOffices, Alternative.NotDeploying],
        },
        Force = new()
        {
            Military = new() { Required = 5000, Requested = 5000, Authorized = 5000, Committed = 5000, Deployed = 4800, Armed = true },
            Police = ComponentStrength.None,
            Civilian = new() { Authorized = 500, Armed = false },
            Capabilities =
            [
                .. new[]
                {
                    Capability.QuickReactionForce, Capability.TaskAppropriateMilitaryUnits, Capability.UniformedObservers, Capability.MonitoringAndReporting, Capability.Signals,
                    Capability.Engineering, Capability.Aviation, Capability.Logistics, Capability.MedicalFacilities, Capability.HumanRights, Capability.ProtectionOfCivilians,
                    Capability.CommunityEngagement, Capability.PoliticalAndCivilAffairs, Capability.Mediation, Capability.EarlyWarning,
                }.Select(static capability => new CapabilityHolding { Capability = capability, Status = HoldingStatus.Available, Provider = ProviderKind.Unit }),
            ],
            Women = new() { Contingents = 0.16, ObserversAndStaffOfficers = 0.26, FormedPolice = 0.21, IndividualPolice = 0.31 },
            Units =
            [
                new()
                {
                    Type = UnitType.InfantryBattalion, Capabilities = [Capability.TaskAppropriateMilitaryUnits], Count = 5, Contributor = "Sylvania", Readiness = ReadinessLevel.Level3,
                    DaysToDeploy = 150, NeededWithinDays = 180, Caveats = [], Memorandum = true, Trained = true, HumanRightsCertified = true, Assessed = true, MinimumAge = 18,
                    ContributorStake = ContributorStake.None, Barred = false,
                },
                new()
                {
                    Type = UnitType.QuickReactionForce, Capabilities = [Capability.QuickReactionForce], Count = 1, Contributor = "Borduria", Readiness = ReadinessLevel.RapidDeployment,
                    DaysToDeploy = 45, NeededWithinDays = 60, Caveats = [], Memorandum = true, Trained = true, HumanRightsCertified = true, Assessed = true, MinimumAge = 18,
                    ContributorStake = ContributorStake.None, Barred = false,
                },
            ],
            InitialOperatingDays = 90,
            FullOperatingDays = 240,
            NeededWithinDays = 180,
            Bridging = true,
            Reserve = true,
            Sites = 12,
            Posture = ForcePosture.AsAuthorized,
        },
        Legal = new()
        {
            StatusOfForces = StatusOfForces.InForce,
            TargetDays = 30,
            Clauses = [StatusClause.Movement, StatusClause.Import, StatusClause.Communications, StatusClause.Jurisdiction, StatusClause.Contractors, StatusClause.SafetyConvention],
            RulesOfEngagement = DocumentState.Approved,
            DirectiveOnUseOfForce = DocumentState.Approved,
            GradedResponse = true,
            HostileActAndIntentDefined = true,
            Forbids = [ForceLimit.IndiscriminateForce, ForceLimit.DisproportionateForce, ForceLimit.Reprisals, ForceLimit.DeadlyForceForProperty],
            HumanitarianLawPlan = true,
            DetentionProcedure = true,
            TransferSafeguards = true,
        },
        Finance = new()
        {
            Mechanism = FinanceMechanism.Assessed,
            AnnualCost = 500_000_000,
            StartUpCost = 80_000_000,
            ReserveFundDraw = 40_000_000,
            StocksDraw = 20_000_000,
            AssemblyApproval = true,
            CommitmentAuthority = true,
            VoluntaryShare = 0,
            WithinExistingResources = false,
            LiquidityPlan = true,
            AssessedShare = 1,
        },
        SupportToOthers =
        [
            new()
            {
                Recipient = "the national army", Party = "government", Kinds = [SupportKind.Logistics], RiskAssessment = true, Risk = RiskLevel.Low, Mitigation = true, Notified = true,
                Monitoring = true, Ends = new DateOnly(2025, 1, 1), Ceiling = 5_000_000, UnderEmbargo = false, Exemption = false,
            },
        ],
        Protection = new()
        {
            Strategy = new() { Engagement = true, Physical = true, Environment = true },
            EarlyWarning = true,
            HumanRightsComponent = true,
            PublicReporting = true,
            HotspotsInReach = true,
            CivilianHarmMitigation = true,
            Returns = Returns.Voluntary,
            SitesPlan = true,
            SupportsNationalProtection = true,
        },
        Inclusion = new()
        {
            GenderAnalysis = true,
            GenderAdviser = true,
            AdviserAccess = true,
            WomensProtectionAdvisers = true,
            ChildProtectionAdvisers = true,
            MonitoringOfSexualViolence = true,
            Referral = true,
            UseOfSchools = false,
        },
        Safety = new()
        {
            Sites = [new() { Name = "Strelsau", FirstAidMinutes = 8, ResuscitationMinutes = 50, SurgeryMinutes = 100 }],
            SurgicalCapability = true,
            EvacuationAssets = true,
            NightEvacuation = true,
            Level1 = true,
            Level2 = true,
            Level3Agreement = true,
            BaseDefence = true,
            Reinforcement = true,
            Extraction = true,
            CounterUnmannedAircraft = true,
            SecurityRiskManagement = true,
            MentalHealth = true,
            InternetAccess = true,
            ProsecutionOfAttacks = true,
            CounterIed =
            [
                CounterDeviceMeasure.Disposal, CounterDeviceMeasure.ProtectedMobility, CounterDeviceMeasure.RouteClearance, CounterDeviceMeasure.Training,
                CounterDeviceMeasure.ElectronicMeasures,
            ],
        },
        Information = new()
        {
            Collection = [CollectionMeans.Open, CollectionMeans.Overt],
            JointOperationsCentre = true,
            AnalysisCell = true,
            StrategicCommunications = true,
            LocalLanguages = true,
            InformationIntegrity = true,
            SensorsNotified = true,
            DataProtection = true,
            ReleaseRules = true,
        },
        Conduct = new()
        {
            ConductTeam = true,
            ExploitationRiskManagement = true,
            VictimAssistance = true,
            Screening = true,
            ClaimsProcedure = true,
            EssentialContactPolicy = true,
            PartnersStandards = true,
        },
        Performance = new()
        {
            ImpactAssessment = true,
            Evaluation = true,
            RemedialSteps = true,
            ReviewMonths = 6,
            RiskRegister = true,
            Scenarios = true,
            LeadershipProfile = true,
            Inductions = true,
            SkillsPlan = true,
        },
        Planning = new()
        {
            IntegratedAssessment = true,
            ConceptOfOperations = true,
            SupportPlan = true,
            RiskPlan = true,
            Requirements = true,
            Access = new() { Ports = true, Airfields = true, Land = true, Frequencies = true },
        },
        Tangible = new() { QuickImpactProjects = true, LocalProcurement = true, LocalStaffInPolitical = true, CommunityEngagement = true, ExpectationsStated = true },
        Transition = new()
        {
            ExitStrategy = true,
            Basis = ExitBasis.Conditions,
            Benchmarks = true,
            Successor = "the Country Team",
            SuccessorCapacity = SuccessorCapacity.Proven,
            HandoverMonths = 24,
            CountryTeamPlan = true,
            Funding = true,
            ResidualDuties = true,
            NationalProtectionPlan = true,
            DrawdownMonthsAfterElection = 18,
            NoticeMonths = 12,
        },
        Footprint = new()
        {
            Wastewater = true,
            Waste = true,
            EnvironmentalBaseline = true,
            Energy = true,
            ClimateExposure = true,
            HealthScreening = true,
            ConflictSensitivity = true,
        },
    };

    /// <summary>The sound mission with its only host State changed.</summary>
    public static MissionProposal WithHost(Func<HostConsent, HostConsent?> change) => Proposal with
    {
        Setting = Proposal.Setting! with
        {
            HostStates = [Proposal.Setting.HostStates![0] with { Consent = change(Proposal.Setting.HostStates[0].Consent!) }],
        },
    };

    /// <summary>The sound mission with one of its parties changed.</summary>
    public static MissionProposal WithParty(string id, Func<Party, Party> change) => Proposal with
    {
        Conflict = Proposal.Conflict! with { Parties = Proposal.Conflict.Parties!.Select(party => party.Id == id ? change(party) : party).ToValueList() },
    };

    /// <summary>A mission with one of its tasks changed.</summary>
    public static MissionProposal WithTask(this MissionProposal mission, string id, Func<MandateTask, MandateTask> change) => mission with
    {
        Mandate = mission.Mandate! with { Tasks = mission.Mandate.Tasks!.Select(task => task.Id == id ? change(task) : task).ToValueList() },
    };
}
