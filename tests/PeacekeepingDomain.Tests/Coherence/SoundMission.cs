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
