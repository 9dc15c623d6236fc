using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A small mission for each model, written from what the study says of the model.</summary>
public static partial class ModelMissions
{
    public static ValueList<ModelMission> All { get; } =
    [
        PreventiveDeployment,
        AtrocityPrevention,
        ProtectionOfCivilians,
        CeasefireMonitoring,
        MonitoringAndReporting,
        Verification,
        SupportOfPeaceAgreements,
        NewStateSupport,
        TransitionAssistance,
        TransitionalAdministration,
        ElectionSecurityAndAssistance,
        DisarmamentDemobilizationReintegration,
        SecuritySectorReform,
        RuleOfLawSupport,
        PoliceAssistance,
        SupportToAccountability,
        CounterOrganizedCrime,
        MineAction,
        EmergencyHumanitarianResponse,
        PublicHealthSupport,
        NaturalDisasterResponse,
        HumanitarianAccompaniment,
        CulturalHeritageProtection,
        NaturalResourceProtection,
        BorderManagement,
        InfrastructureSecurity,
        Cybersecurity,
        RegionalSecurity,
        CitySecurity,
        MaritimeSecurity,
    ];

    /// <summary>A mission that the Council decided on and the host State asked for, with all that models have in common.</summary>
    private static MissionProposal Mission(string name, MissionModel model) => new()
    {
        Name = name,
        AsOf = new DateOnly(2024, 11, 1),
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.Mandated,
        Models = [model],
        Setting = new()
        {
            HostStates =
            [
                new()
                {
                    State = "Ruritania", IndependentSince = new DateOnly(1960, 1, 1),
                    Consent = new() { Status = ConsentStatus.Explicit, InWriting = true, RequestedBy = "the President", Conditions = [], Restrictions = [] },
                },
            ],
            DisputedTerritory = false,
        },
        Conflict = new()
        {
            Intensity = Intensity.Sporadic,
            Trend = Trend.Steady,
            Parties =
            [
                Party("government", "the Government", PartyKind.HostGovernment),
                Party("front", "the Front", PartyKind.ArmedGroup),
            ],
        },
        PoliticalProcess = new()
        {
            Status = ProcessStatus.Active,
            Lead = "the Special Envoy",
            Strategy = true,
            CouncilUnity = CouncilUnity.United,
            RegionalSupport = RegionalSupport.Engaged,
        },
        Authorization = new()
        {
            Organ = Organ.SecurityCouncil,
            DurationMonths = 12,
            Chapters = [CharterChapter.Seven],
            ThreatDetermination = true,
            ForceAuthority = ForceAuthority.AllNecessaryMeans,
            ExecutivePowers = [],
            ReportingMonths = 6,
            ContributorsConsulted = true,
        },
        Modality = new()
        {
            Kind = ModalityKind.Standalone,
            ParallelForces = [],
            Command = new() { OperationalControl = OperationalControl.UnitedNations, HeadsOfMission = 1 },
        },
        Finance = new() { Mechanism = FinanceMechanism.Assessed },
        SupportToOthers = [],
    };

    private static Party Party(string id, string name, PartyKind kind) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Main = true,
        Signatory = true,
        Consents = PartyConsent.Yes,
        CoversOwnSide = true,
        Control = PartyControl.Strong,
    };

    private static MandateTask Task(string id, string description, TaskCategory category, Engagement engagement, ComponentKind component) => new()
    {
        Id = id,
        Description = description,
        Task = category,
        Engagement = engagement,
        Component = component,
        Priority = Priority.Core,
        OpposedBy = [],
        Traits = [],
        Resources = TaskResources.Funded,
        DirectedAgainst = "",
        Supports = "",
    };

    private static Force Strength(int military, int police, int civilian, bool armed) => new()
    {
        Military = military == 0 ? ComponentStrength.None : new() { Required = military, Requested = military, Authorized = military, Armed = armed },
        Police = police == 0 ? ComponentStrength.None : new() { Authorized = police, Armed = armed },
        Civilian = civilian == 0 ? ComponentStrength.None : new() { Authorized = civilian, Armed = false },
    };
}
