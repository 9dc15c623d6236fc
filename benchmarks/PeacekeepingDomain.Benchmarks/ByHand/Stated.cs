using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>
/// What a proposal states, as the hand-written rules look at it: the facts that several of them read, with what a section
/// declared whole leaves out filled in as no, none or zero. Null is "not stated".
/// </summary>
internal readonly ref struct Stated
{
    public Stated(MissionProposal mission)
    {
        var whole = 0u;
        foreach (var section in mission.Whole ?? [])
            whole |= 1u << (int)section;
        bool Whole(Section section) => (whole & (1u << (int)section)) != 0;

        Mission = mission;
        Presence = mission.Presence;
        Stage = mission.Stage;
        Day = mission.AsOf;
        Models = mission.Models;
        UnLed = Presence is Proposals.Presence.PeacekeepingOperation or Proposals.Presence.SpecialPoliticalMission or Proposals.Presence.PoliceMission;
        Peacekeeping = Presence == Proposals.Presence.PeacekeepingOperation;
        LedByOthers = Presence is Proposals.Presence.UnAuthorizedForce or Proposals.Presence.RegionalOperation;

        Hosts = mission.Setting?.HostStates;
        Neighbours = mission.Setting?.Neighbours;
        Area = mission.Setting?.AreaOfOperations?.States;

        var conflict = mission.Conflict;
        var wholeConflict = Whole(Section.Conflict);
        Parties = conflict?.Parties ?? (wholeConflict ? [] : null);
        Intensity = conflict?.Intensity ?? (wholeConflict ? Proposals.Intensity.None : null);
        Ceasefire = conflict?.Ceasefire ?? (wholeConflict ? CeasefireState.None : null);
        UncontrolledArmedGroups = conflict?.UncontrolledArmedGroups ?? (wholeConflict ? 0 : null);
        Threats = conflict?.Threats ?? (wholeConflict ? [] : null);
        Rising = conflict?.Trend == Trend.Rising;

        var process = mission.PoliticalProcess;
        WholeProcess = Whole(Section.PoliticalProcess);
        Process = process?.Status ?? (WholeProcess ? ProcessStatus.None : null);

        var decision = mission.Authorization;
        WholeDecision = Whole(Section.Authorization);
        Organ = decision?.Organ ?? (WholeDecision ? Proposals.Organ.None : null);
        Authority = decision?.ForceAuthority ?? (WholeDecision ? ForceAuthority.None : null);
        Chapters = decision?.Chapters ?? (WholeDecision ? [] : null);
        Powers = decision?.ExecutivePowers ?? (WholeDecision ? [] : null);
        ThreatDetermination = decision?.ThreatDetermination ?? (WholeDecision ? false : null);
        ExceptionalClause = decision?.ExceptionalClause ?? (WholeDecision ? false : null);
        Compliance = decision?.HumanRightsComplianceClause ?? (WholeDecision ? false : null);

        WholeMandate = Whole(Section.Mandate);
        Tasks = mission.Mandate?.Tasks ?? (WholeMandate ? [] : null);

        WholeModality = Whole(Section.Modality);
        Modality = mission.Modality?.Kind;
        Partners = mission.Modality?.PartnerOrganizations ?? (WholeModality ? [] : null);
        LeadAgencies = mission.Modality?.LeadAgencies ?? (WholeModality ? [] : null);
        Pillars = mission.Modality?.CountryTeam?.Pillars ?? (WholeModality ? [] : null);
        Rehatted = mission.Modality?.Handover?.Rehatted ?? (WholeModality ? false : null);
        Control = mission.Modality?.Command?.OperationalControl;

        var force = mission.Force;
        WholeForce = Whole(Section.Force);
        var zero = WholeForce ? 0 : (int?)null;
        var no = WholeForce ? false : (bool?)null;
        Soldiers = force?.Military?.Authorized ?? zero;
        Police = force?.Police?.Authorized ?? zero;
        Civilians = force?.Civilian?.Authorized ?? zero;
        SoldiersArmed = force?.Military?.Armed ?? no;
        PoliceArmed = force?.Police?.Armed ?? no;
        Required = force?.Military?.Required ?? zero;
        Requested = force?.Military?.Requested ?? zero;
        Deployed = force?.Military?.Deployed ?? zero;
        Bridging = force?.Bridging ?? no;
        Reserve = force?.Reserve ?? no;
        Holdings = force?.Capabilities;
        Units = force?.Units;

        WholeLegal = Whole(Section.Legal);
        WholeFinance = Whole(Section.Finance);
        WholeConduct = Whole(Section.Conduct);
        WholeInformation = Whole(Section.Information);
        WholeTangible = Whole(Section.Tangible);
        WholeTransition = Whole(Section.Transition);
    }

    public MissionProposal Mission { get; }

    public Presence? Presence { get; }

    public Stage? Stage { get; }

    public DateOnly? Day { get; }

    public ValueList<MissionModel>? Models { get; }

    public bool UnLed { get; }

    public bool Peacekeeping { get; }

    public bool LedByOthers { get; }

    public ValueList<HostState>? Hosts { get; }

    public ValueList<Neighbour>? Neighbours { get; }

    public ValueList<string>? Area { get; }

    public ValueList<Party>? Parties { get; }

    public Intensity? Intensity { get; }

    public CeasefireState? Ceasefire { get; }

    public int? UncontrolledArmedGroups { get; }

    public ValueList<Threat>? Threats { get; }

    public bool Rising { get; }

    public bool WholeProcess { get; }

    public ProcessStatus? Process { get; }

    public bool WholeDecision { get; }

    public Organ? Organ { get; }

    public ForceAuthority? Authority { get; }

    public ValueList<CharterChapter>? Chapters { get; }

    public ValueList<ExecutivePower>? Powers { get; }

    public bool? ThreatDetermination { get; }

    public bool? ExceptionalClause { get; }

    public bool? Compliance { get; }

    public bool WholeMandate { get; }

    public ValueList<MandateTask>? Tasks { get; }

    public bool WholeModality { get; }

    public ModalityKind? Modality { get; }

    public ValueList<string>? Partners { get; }

    public ValueList<string>? LeadAgencies { get; }

    public ValueList<string>? Pillars { get; }

    public bool? Rehatted { get; }

    public OperationalControl? Control { get; }

    public bool WholeForce { get; }

    public int? Soldiers { get; }

    public int? Police { get; }

    public int? Civilians { get; }

    public bool? SoldiersArmed { get; }

    public bool? PoliceArmed { get; }

    public int? Required { get; }

    public int? Requested { get; }

    public int? Deployed { get; }

    public bool? Bridging { get; }

    public bool? Reserve { get; }

    public ValueList<CapabilityHolding>? Holdings { get; }

    public ValueList<Unit>? Units { get; }

    public bool WholeLegal { get; }

    public bool WholeFinance { get; }

    public bool WholeConduct { get; }

    public bool WholeInformation { get; }

    public bool WholeTangible { get; }

    public bool WholeTransition { get; }

    public bool Forcible => Authority is ForceAuthority.AllNecessaryMeans or ForceAuthority.EnforcementMeasures;

    public bool NotForcible => Authority is { } authority && authority is not (ForceAuthority.AllNecessaryMeans or ForceAuthority.EnforcementMeasures);

    public bool FallsShort => Authority is ForceAuthority.None or ForceAuthority.SelfDefence;

    public bool Unarmed => SoldiersArmed == false && PoliceArmed == false;

    /// <summary>Whether the exception that lets a mission fight is certainly not there.</summary>
    public bool NoException => (Organ is { } organ && organ != Proposals.Organ.SecurityCouncil) || NotForcible || ExceptionalClause == false;

    public bool Fighting => Intensity is Proposals.Intensity.Active or Proposals.Intensity.LargeScale;

    public bool Unsettled => Intensity >= Proposals.Intensity.Sporadic || Rising || Ceasefire == CeasefireState.Collapsing;

    public bool NoProcess => Process is ProcessStatus.None or ProcessStatus.Stalled;

    public bool BeyondChapterSeven => Chapters is not null && !Chapters.Contains(CharterChapter.Seven);

    public int Uniformed => (Soldiers ?? 0) + (Police ?? 0);

    /// <summary>What is authorized as a share of what was assessed or asked for; null where that cannot be told.</summary>
    public double? Share
    {
        get
        {
            var assessed = Math.Max(Required ?? 0, Requested ?? 0);
            if (Soldiers is not { } authorized)
                return null;
            if (assessed > 0)
                return authorized / (double)assessed;
            return Required is null || Requested is null ? null : authorized == 0 ? 1 : double.PositiveInfinity;
        }
    }

    public bool IsSince(int year, int month, int day) => !(Day < new DateOnly(year, month, day));

    public bool Has(MissionModel model) => Models is not null && Models.Contains(model);

    public bool HasNot(MissionModel model) => Models is not null && !Models.Contains(model);

    /// <summary>Whether the mission certainly does more than observe.</summary>
    public bool DoesMoreThanObserve
    {
        get
        {
            if (Models is null)
                return false;
            foreach (var model in Models)
            {
                if (model is not (MissionModel.PreventiveDeployment or MissionModel.CeasefireMonitoring or MissionModel.MonitoringAndReporting or MissionModel.Verification))
                    return true;
            }

            return Models.Count == 0;
        }
    }

    public bool Carries(MandateTask task, MissionModel model) => (Models is [var only] && only == model) || task.Model == model || AllAre(model);

    /// <summary>Whether at least one host State's consent cannot be relied on.</summary>
    public bool AnyWithheld
    {
        get
        {
            foreach (var host in Hosts ?? [])
            {
                if (IsWithheld(host))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether a host State refuses, has withdrawn, or cannot give its consent.</summary>
    public bool AnyHostDoesNotConsent()
    {
        foreach (var host in Hosts ?? [])
        {
            if (DoesNotConsent(host))
                return true;
        }

        return false;
    }

    /// <summary>Whether certainly no host State refuses, has withdrawn, or cannot give its consent.</summary>
    public bool EveryHostMayConsent()
    {
        if (Hosts is null)
            return false;
        foreach (var host in Hosts)
        {
            if (host.Consent?.Status is null || DoesNotConsent(host))
                return false;
        }

        return true;
    }

    /// <summary>Whether certainly no task is one of these.</summary>
    public bool NoTaskIs(TaskCategory one, TaskCategory other)
    {
        if (Tasks is null)
            return false;
        foreach (var task in Tasks)
        {
            if (task.Task is not { } category || category == one || category == other)
                return false;
        }

        return true;
    }

    /// <summary>Whether certainly nobody of a host State asked for the mission or for one of these tasks.</summary>
    public bool NobodyAsked(params ReadOnlySpan<TaskCategory> tasks)
    {
        var requests = Mission.PoliticalProcess?.HostRequests;
        if (Hosts is null || requests is null)
            return false;
        foreach (var host in Hosts)
        {
            if (host.Consent?.RequestedBy is not { } by || !string.IsNullOrWhiteSpace(by))
                return false;
        }

        foreach (var request in requests)
        {
            if (request.Task is not { } task || tasks.Contains(task))
                return false;
        }

        return true;
    }

    /// <summary>Whether certainly nothing is to be done in a later phase.</summary>
    public bool OnePhase
    {
        get
        {
            if (Tasks is null)
                return false;
            foreach (var task in Tasks)
            {
                if (task.Phase is not <= 1)
                    return false;
            }

            return true;
        }
    }

    public ValueList<TaskTrait>? TraitsOf(MandateTask task) => task.Traits ?? (WholeMandate ? [] : null);

    public static bool Has(MandateTask task, TaskTrait trait) => task.Traits is not null && task.Traits.Contains(trait);

    public bool? QualifiedByMeans(MandateTask task) => task.QualifiedByMeans ?? (WholeMandate ? false : null);

    public bool HasStarted(MandateTask task) => task.Starts <= Day;

    public static bool IsWithheld(HostState host) =>
        host.Consent?.Status is ConsentStatus.Refused or ConsentStatus.Withdrawn or ConsentStatus.Ambiguous or ConsentStatus.NoAuthorityAbleToConsent;

    public static bool DoesNotConsent(HostState host) =>
        host.Consent?.Status is ConsentStatus.Refused or ConsentStatus.Withdrawn or ConsentStatus.NoAuthorityAbleToConsent;

    public static bool Secures(MandateTask task) => task.Engagement is Engagement.Secure or Engagement.Enforce;

    public static bool IsResisted(MandateTask task) => task.OpposedBy is { Count: > 0 };

    public static bool IsCore(MandateTask task) => task.Priority == Priority.Core;

    public static bool IsBlank(string? stated) => stated is not null && string.IsNullOrWhiteSpace(stated);

    public static bool Names(string? stated) => !string.IsNullOrWhiteSpace(stated);

    public static bool Lists<T>(ValueList<T>? list, T item) => list is not null && list.Contains(item);

    public static bool Overlap(ValueList<Capability>? left, ValueList<Capability>? right)
    {
        if (left is null || right is null)
            return false;
        foreach (var item in left)
        {
            if (right.Contains(item))
                return true;
        }

        return false;
    }

    public static string NameOf(MandateTask task) => task.Description ?? task.Id;

    public static string NameOf(Party party) => party.Name ?? party.Id;

    private bool AllAre(MissionModel model)
    {
        if (Models is not { Count: > 1 })
            return false;
        foreach (var other in Models)
        {
            if (other != model)
                return false;
        }

        return true;
    }
}
