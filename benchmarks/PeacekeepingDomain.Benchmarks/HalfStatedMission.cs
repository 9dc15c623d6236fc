using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// A mission in which everything that the rules read is stated and nothing contradicts anything: the one the tests
/// start from, copied so that the figures do not move when a test needs another fact.
/// </summary>
public static class HalfStatedMission
{
    public static MissionProposal Proposal { get; } = new()
    {
        Name = "A sound mission",
        AsOf = new DateOnly(2024, 1, 1),
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.ReadyToDeploy,
        Setting = new()
        {
            HostStates = [new() { State = "Ruritania", Consent = new() { Status = ConsentStatus.Explicit, InWriting = true, Conditions = [], Restrictions = [] } }],
        },
        Conflict = new()
        {
            Intensity = Intensity.Sporadic,
            Trend = Trend.Falling,
            Ceasefire = CeasefireState.Holding,
            Parties =
            [
                new() { Id = "government", Name = "the Government", Kind = PartyKind.HostGovernment, Main = true, Signatory = true, Consents = PartyConsent.Yes, CoversOwnSide = true },
                new() { Id = "front", Name = "the Front", Kind = PartyKind.ArmedGroup, Main = true, Signatory = true, Consents = PartyConsent.Yes, CoversOwnSide = true },
                new() { Id = "bandits", Name = "bandits", Kind = PartyKind.CriminalGroup, Main = false, Signatory = false, Consents = PartyConsent.No, CoversOwnSide = false },
            ],
        },
        PoliticalProcess = new() { Status = ProcessStatus.Implementing },
        Authorization = new()
        {
            Organ = Organ.SecurityCouncil,
            Chapters = [CharterChapter.Seven],
            ForceAuthority = ForceAuthority.AllNecessaryMeans,
            ExceptionalClause = false,
        },
        Mandate = new()
        {
            DemilitarizationAgreement = false,
            Tasks =
            [
                new()
                {
                    Id = "protect", Description = "protect civilians", Task = TaskCategory.ProtectionOfCivilians, Engagement = Engagement.Secure, Priority = Priority.Core,
                    OpposedBy = ["bandits"], Component = ComponentKind.Military, Capabilities = [Capability.QuickReactionForce], Resources = TaskResources.Funded,
                    DirectedAgainst = "", Traits = [],
                },
                new()
                {
                    Id = "monitor", Description = "monitor the ceasefire", Task = TaskCategory.MilitaryObservation, Engagement = Engagement.Monitor, Priority = Priority.Core,
                    OpposedBy = [], Component = ComponentKind.Military, Capabilities = [], Resources = TaskResources.Funded,
                    DirectedAgainst = "", Traits = [],
                },
            ],
        },
        Models = [MissionModel.ProtectionOfCivilians, MissionModel.CeasefireMonitoring, MissionModel.SupportOfPeaceAgreements],
        Force = new()
        {
            Military = new() { Required = 5000, Requested = 5000, Authorized = 5000, Armed = true },
            Police = ComponentStrength.None,
            Civilian = new() { Authorized = 500, Armed = false },
            Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = HoldingStatus.Available }],
        },
        Legal = new() { StatusOfForces = StatusOfForces.InForce, RulesOfEngagement = DocumentState.Approved, DirectiveOnUseOfForce = DocumentState.Approved },
        SupportToOthers = [new() { Recipient = "the national army", RiskAssessment = true }],
        Protection = new() { Strategy = new() { Engagement = true, Physical = true, Environment = true } },
        Inclusion = new() { GenderAnalysis = true, GenderAdviser = true },
        Safety = new() { EvacuationAssets = true, SurgicalCapability = true },
        Conduct = new() { ConductTeam = true, ExploitationRiskManagement = true, VictimAssistance = true },
        Transition = new() { ExitStrategy = true },
    };
}
