using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>What the missions of the specialized models, sixteen to thirty, share: a State that asked, a process under way, a united Council, an armed force and civilians beside it.</summary>
    private static MissionProposal Small(string name, MissionModel model, string objective, ValueList<string> agencies, params ValueList<MandateTask> tasks) => new()
    {
        Name = name,
        AsOf = new DateOnly(2025, 1, 15),
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.ForceGeneration,
        Setting = new()
        {
            HostStates =
            [
                new()
                {
                    State = "Ruritania",
                    Consent = new() { Status = ConsentStatus.Explicit, InWriting = true, RequestedBy = "the President", Conditions = [], Restrictions = [] },
                },
            ],
            AreaOfOperations = new() { States = ["Ruritania"] },
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
                Party("government", "the Government", PartyKind.HostGovernment, main: true),
                Party("front", "the Front", PartyKind.ArmedGroup, main: true),
                Party("gangs", "gangs", PartyKind.CriminalGroup, main: false) with { Consents = PartyConsent.No, Signatory = false, Control = PartyControl.Weak },
            ],
            Threats = [],
        },
        PoliticalProcess = new()
        {
            Status = ProcessStatus.Implementing,
            Agreement = "the Strelsau Agreement",
            Strategy = true,
            AmnestyForInternationalCrimes = false,
            CouncilUnity = CouncilUnity.United,
            RegionalSupport = RegionalSupport.Engaged,
            HostRequests = [],
            NationalOwnershipPlan = true,
            LocalConsentPlan = true,
            ConsentErosionPlan = true,
        },
        Authorization = new()
        {
            Organ = Organ.SecurityCouncil,
            DurationMonths = 12,
            Chapters = [CharterChapter.Seven],
            ThreatDetermination = true,
            ForceAuthority = ForceAuthority.AllNecessaryMeans,
            ForceTasks = tasks.Where(static task => task.Engagement == Engagement.Secure).Select(static task => task.Id).ToValueList(),
            Addressee = "the mission",
            ExecutivePowers = [],
            ReportingMonths = 6,
        },
        Mandate = new() { Objective = objective, Tasks = tasks },
        Models = [model],
        Modality = new()
        {
            Kind = ModalityKind.Standalone,
            LeadAgencies = agencies,
            PartnerOrganizations = [],
            ParallelForces = [],
            Command = new() { OperationalControl = OperationalControl.UnitedNations, HeadsOfMission = 1, OrdersFromCapitals = false },
            CountryTeam = new() { Consulted = true, Integrated = true, Pillars = [] },
        },
        Force = new()
        {
            Military = new() { Required = 600, Requested = 600, Authorized = 600, Armed = true },
            Police = new() { Required = 200, Requested = 200, Authorized = 200, Armed = true },
            Civilian = new() { Authorized = 150, Armed = false },
            Capabilities = [],
            Units = [],
        },
        Finance = new() { Mechanism = FinanceMechanism.Assessed, WithinExistingResources = false },
        SupportToOthers = [],
        Information = new() { Collection = [CollectionMeans.Open, CollectionMeans.Overt] },
    };

    private static MandateTask Duty(string id, string description, Engagement engagement, ComponentKind component) => new()
    {
        Id = id,
        Description = description,
        Engagement = engagement,
        Component = component,
        Priority = Priority.Core,
        Resources = TaskResources.Funded,
        OpposedBy = [],
        Capabilities = [],
        Traits = [],
        DirectedAgainst = "",
        Supports = "",
        DelegatedTo = "",
        Phase = 1,
        After = [],
        PerpetratorsExcluded = [],
        States = ["Ruritania"],
    };

    private static Party Party(string id, string name, PartyKind kind, bool main) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Main = main,
        Signatory = true,
        Consents = PartyConsent.Yes,
        Control = PartyControl.Strong,
        CoversOwnSide = true,
        ListedForViolations = false,
        Indicted = false,
    };

    private static MissionProposal Unasked(this MissionProposal mission) => mission.ButConsent(static consent => consent with { RequestedBy = "" });

    private static MissionProposal WithHoldings(this MissionProposal mission, params ValueList<Capability> capabilities) =>
        mission.ButForce(force => force with
        {
            Capabilities = capabilities.Select(static capability => new CapabilityHolding { Capability = capability, Status = HoldingStatus.Planned }).ToValueList(),
        });

    private static MissionProposal Without(this MissionProposal mission, Capability capability) =>
        mission.ButForce(force => force with
        {
            Capabilities = force.Capabilities!.Select(holding => holding.Capability == capability ? holding with { Status = HoldingStatus.Missing } : holding).ToValueList(),
        });

    private static MissionProposal Alone(this MissionProposal mission) => mission with
    {
        Modality = mission.Modality! with { LeadAgencies = [], PartnerOrganizations = [] },
    };

    private static MissionProposal BorderOfOneSide(this MissionProposal mission) => mission with
    {
        Setting = mission.Setting! with { Neighbours = [new() { State = "Graustark", Stance = NeighbourStance.Opposed }] },
    };

    private static MissionProposal ButRegion(this MissionProposal mission, RegionalSupport region) => mission with
    {
        PoliticalProcess = mission.PoliticalProcess! with { RegionalSupport = region },
    };
}
