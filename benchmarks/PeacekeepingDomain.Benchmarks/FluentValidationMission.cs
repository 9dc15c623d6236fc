using FluentValidation;
using FluentValidation.Results;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// The twelve coherence rules as FluentValidation's own documentation would have them written: one validator kept for
/// the life of the program, child validators where a rule looks at one record alone. It has no word for undetermined:
/// what is not stated is not violated.
/// </summary>
/// <remarks>
/// Conditions follow the rules they belong to. The block form of When would share them, and keeps its answers under the
/// hash of the instance; a proposal is compared by value, so that every answer would cost a walk through all its facts.
/// </remarks>
public sealed class FluentValidationMission : AbstractValidator<MissionProposal>
{
    private static readonly DateOnly FirstPrinciples = new(1958, 12, 31);
    private static readonly DateOnly OperationalPrinciples = new(1993, 5, 28);

    public FluentValidationMission()
    {
        // CON-01
        RuleFor(mission => mission.Setting!).SetValidator(new SettingValidator());

        // CON-02
        RuleForEach(mission => mission.Conflict!.Parties)
            .Must((_, party) => !Refuses(party))
            .When(mission => mission.Conflict is not null && IsSince(mission, FirstPrinciples))
            .WithErrorCode("CON-02")
            .WithSeverity((mission, party) => DefeatsACoreTask(mission, party) ? Severity.Error : Severity.Warning)
            .WithMessage((_, party) => $"{party.Name}, a main party to the conflict, does not accept the mission.");

        // CON-05
        RuleFor(mission => mission.PoliticalProcess!.Status)
            .Must((mission, _) => ProcessOf(mission) is not (ProcessStatus.None or ProcessStatus.Stalled))
            .When(mission => mission.Presence == Presence.PeacekeepingOperation && IsSince(mission, OperationalPrinciples)
                && mission.PoliticalProcess is not null && mission.Models is { } models && !ObservesOnly(models) && StrengthOf(mission) >= 1000)
            .WithErrorCode("CON-05")
            .WithSeverity(mission => ARefusingPartyResistsACoreTask(mission) ? Severity.Error : Severity.Warning)
            .WithMessage((mission, status) => $"{StrengthOf(mission)} uniformed personnel are to stand on a political process whose state is: {status}.");

        // CON-07
        RuleForEach(mission => mission.Setting!.HostStates)
            .Custom(static (state, context) =>
            {
                foreach (var condition in state.Consent?.Conditions ?? [])
                    AddConditionFailures(context, state, condition, "puts a condition on");
                foreach (var restriction in state.Consent?.Restrictions ?? [])
                    AddConditionFailures(context, state, restriction, "restricts");
            })
            .When(mission => mission.Setting is not null && mission.Mandate?.Tasks is not null && IsSince(mission, FirstPrinciples));

        // IMP-01, where UOF-02 does not answer for it
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((mission, task) => !IsOffensive(task) || string.IsNullOrWhiteSpace(task.DirectedAgainst) || LacksConsent(mission) || IsAgainstHostGovernment(mission, task))
            .When(mission => mission.Mandate is not null && IsSince(mission, FirstPrinciples))
            .WithErrorCode("IMP-01")
            .WithSeverity((mission, _) => IsNoException(mission) ? Severity.Error : Severity.Warning)
            .WithMessage((_, task) => $"The mission is to fight {task.DirectedAgainst}: {task.Description}.");

        // IMP-06
        RuleForEach(mission => mission.Conflict!.Parties)
            .Must((mission, party) => party is not { Main: true, CoversOwnSide: false }
                || !(party.Consents == PartyConsent.No || mission.Conflict!.Parties!.Any(other => other is { Main: true, CoversOwnSide: true, Consents: PartyConsent.No })))
            .When(mission => mission.Conflict?.Intensity is Intensity.Active or Intensity.LargeScale
                && IsSince(mission, FirstPrinciples)
                && DemilitarizationOf(mission) == false
                && mission.Conflict.Parties?.Any(party => party is { Main: true, CoversOwnSide: true }) == true)
            .WithErrorCode("IMP-06")
            .WithSeverity(Severity.Warning)
            .WithMessage((mission, party) => $"The obligations of the mandate leave {party.Name} free and bind its adversary, while the fighting is {mission.Conflict!.Intensity}.");

        // UOF-01
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((mission, task) => !IsResisted(task) || AuthorityOf(mission) is not (ForceAuthority.None or ForceAuthority.SelfDefence))
            .When(mission => mission.Mandate is not null)
            .WithErrorCode("UOF-01")
            .WithMessage((mission, task) => $"{task.Description}: this is to be secured against {NamesOf(mission, task)}, and the authority to use force is {AuthorityOf(mission)}.");
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((_, task) => !IsResisted(task))
            .When(mission => mission.Mandate is not null && MilitaryOf(mission)?.Armed == false && PoliceOf(mission)?.Armed == false
                && AuthorityOf(mission) is not (null or ForceAuthority.None or ForceAuthority.SelfDefence))
            .WithErrorCode("UOF-01")
            .WithMessage((mission, task) => $"{task.Description}: this is to be secured against {NamesOf(mission, task)}, and the mission is unarmed.");

        // UOF-02
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((_, task) => !IsOffensive(task) && task.Traits?.Contains(TaskTrait.Forced) != true)
            .When(mission => mission.Mandate is not null && IsSince(mission, FirstPrinciples) && LacksConsent(mission))
            .WithErrorCode("UOF-02")
            .WithMessage((_, task) => $"{task.Description}: this is to be imposed by force without the host State's consent.");
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((mission, task) => !(IsOffensive(task) || task.Traits?.Contains(TaskTrait.Forced) == true) || !IsAgainstHostGovernment(mission, task))
            .When(mission => mission.Mandate is not null && IsSince(mission, FirstPrinciples) && !LacksConsent(mission))
            .WithErrorCode("UOF-02")
            .WithMessage((_, task) => $"{task.Description}: this is to be imposed by force on the host State's own government, {task.DirectedAgainst}.");

        // AUT-01
        RuleFor(mission => OrganOf(mission))
            .Must(organ => organ is not (Organ.SecretaryGeneral or Organ.RegionalOrganization))
            .When(IsUniformed)
            .OverridePropertyName("Authorization.Organ")
            .WithErrorCode("AUT-01")
            .WithMessage("Uniformed personnel are to deploy under the United Nations on the decision of the {PropertyValue}, which cannot send them.");
        RuleFor(mission => OrganOf(mission))
            .NotEqual(Organ.None)
            .When(mission => IsUniformed(mission) && mission.Stage >= Stage.Mandated)
            .OverridePropertyName("Authorization.Organ")
            .WithErrorCode("AUT-01")
            .WithMessage("Uniformed personnel are to deploy under the United Nations, and no organ has decided on it.");

        // MAN-05
        RuleForEach(mission => mission.Mandate!.Tasks)
            .SetValidator(new CoreTaskValidator())
            .When(mission => mission.Mandate is not null);
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((mission, task) => task.Priority != Priority.Core || !IsAbsent(mission, task.Component))
            .When(mission => mission.Mandate is not null)
            .WithErrorCode("MAN-05")
            .WithMessage((_, task) => $"A core task falls to a component the mission does not have ({task.Component}): {task.Description}.");
        RuleForEach(mission => mission.Force!.Capabilities)
            .Custom(static (holding, context) =>
            {
                if (holding.Status != HoldingStatus.Missing)
                    return;
                var impossible = context.InstanceToValidate.Mandate!.Tasks!
                    .Where(task => task.Priority == Priority.Core && task.Capabilities?.Contains(holding.Capability) == true)
                    .Select(static task => task.Description ?? task.Id)
                    .ToList();
                if (impossible.Count == 0)
                    return;
                var message = $"The capability {holding.Capability} is missing, and this core work cannot be done without it: {string.Join(", ", impossible)}.";
                context.AddFailure(new ValidationFailure(context.PropertyPath, message) { ErrorCode = "MAN-05" });
            })
            .When(mission => mission.Mandate?.Tasks is not null && mission.Force is not null && mission.Stage >= Stage.ForceGeneration);

        // M04-1
        RuleFor(mission => mission.Conflict!.Ceasefire)
            .Must((mission, _) => CeasefireOf(mission) is not (CeasefireState.None or CeasefireState.Collapsing))
            .When(MonitorsACeasefire)
            .WithErrorCode("M04-1")
            .WithMessage("The mission is to monitor a ceasefire whose state is: {PropertyValue}.");
        RuleFor(mission => mission.Conflict!.Ceasefire)
            .NotEqual(CeasefireState.Partial)
            .When(MonitorsACeasefire)
            .WithErrorCode("M04-1")
            .WithSeverity(mission => mission.Conflict!.Trend == Trend.Rising && MilitaryOf(mission)?.Armed == false ? Severity.Error : Severity.Warning)
            .WithMessage(mission => $"The mission is to monitor a ceasefire that is partial, while the trend of violence is {mission.Conflict!.Trend}.");

        // CAP-02
        RuleFor(mission => mission.Force!.Military!.Authorized)
            .Must((mission, authorized) => !(Share(authorized, AssessedOf(mission)) < 0.8))
            .When(IsContested)
            .WithErrorCode("CAP-02")
            .WithSeverity((mission, authorized) => Share(authorized, AssessedOf(mission)) < 0.5 ? Severity.Error : Severity.Warning)
            .WithMessage((mission, authorized) => $"{authorized} military personnel are authorized where {AssessedOf(mission)} were assessed as needed or asked for, and a core task is to be secured against resistance.");
    }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<MissionProposal> context, ValidationResult result) =>
        context.InstanceToValidate.Presence is Presence.PeacekeepingOperation or Presence.SpecialPoliticalMission or Presence.PoliceMission;

    /// <summary>What a result tells, in the words of the other contestants.</summary>
    public static IEnumerable<ToldFinding> Told(ValidationResult result) => result.Errors.Select(static failure => new ToldFinding(
        failure.ErrorCode,
        failure.Severity switch
        {
            Severity.Error => Strength.Must,
            Severity.Warning => Strength.Should,
            _ => Strength.May,
        },
        failure.ErrorMessage));

    private static bool IsSince(MissionProposal mission, DateOnly day) => !(mission.AsOf < day);

    private static bool MonitorsACeasefire(MissionProposal mission) =>
        mission.Conflict is not null && mission.Models?.Contains(MissionModel.CeasefireMonitoring) == true;

    private static bool IsContested(MissionProposal mission) =>
        mission.Force?.Military?.Authorized is not null
        && mission.Mandate?.Tasks?.Any(static task => task.Priority == Priority.Core && IsResisted(task)) == true;

    private static bool IsUniformed(MissionProposal mission) => MilitaryOf(mission)?.Authorized > 0 || PoliceOf(mission)?.Authorized > 0;

    private static int StrengthOf(MissionProposal mission) => (MilitaryOf(mission)?.Authorized ?? 0) + (PoliceOf(mission)?.Authorized ?? 0);

    private static int? AssessedOf(MissionProposal mission) =>
        MilitaryOf(mission) is { } military && (military.Required ?? military.Requested) is not null ? Math.Max(military.Required ?? 0, military.Requested ?? 0) : null;

    private static bool IsAgainstHostGovernment(MissionProposal mission, MandateTask task) =>
        mission.Conflict?.Parties?.Any(party => party.Id == task.DirectedAgainst && party.Kind == PartyKind.HostGovernment) == true;

    // What a section declared whole does not state is no, none or zero.
    private static bool IsWhole(MissionProposal mission, Section section) => mission.Whole?.Contains(section) == true;

    private static Organ? OrganOf(MissionProposal mission) =>
        mission.Authorization?.Organ ?? (IsWhole(mission, Section.Authorization) ? Organ.None : null);

    private static ForceAuthority? AuthorityOf(MissionProposal mission) =>
        mission.Authorization?.ForceAuthority ?? (IsWhole(mission, Section.Authorization) ? ForceAuthority.None : null);

    private static bool? ExceptionalClauseOf(MissionProposal mission) =>
        mission.Authorization?.ExceptionalClause ?? (IsWhole(mission, Section.Authorization) ? false : null);

    private static bool? DemilitarizationOf(MissionProposal mission) =>
        mission.Mandate?.DemilitarizationAgreement ?? (IsWhole(mission, Section.Mandate) ? false : null);

    private static CeasefireState? CeasefireOf(MissionProposal mission) =>
        mission.Conflict?.Ceasefire ?? (IsWhole(mission, Section.Conflict) ? CeasefireState.None : null);

    private static ProcessStatus? ProcessOf(MissionProposal mission) =>
        mission.PoliticalProcess?.Status ?? (IsWhole(mission, Section.PoliticalProcess) ? ProcessStatus.None : null);

    private static ComponentStrength? MilitaryOf(MissionProposal mission) =>
        mission.Force?.Military ?? (IsWhole(mission, Section.Force) ? ComponentStrength.None : null);

    private static ComponentStrength? PoliceOf(MissionProposal mission) =>
        mission.Force?.Police ?? (IsWhole(mission, Section.Force) ? ComponentStrength.None : null);

    private static bool IsResisted(MandateTask task) =>
        task.Engagement is Engagement.Secure or Engagement.Enforce && task.OpposedBy is { Count: > 0 };

    private static bool IsOffensive(MandateTask task) =>
        task.Engagement == Engagement.Enforce || task.Traits?.Contains(TaskTrait.Offensive) == true;

    private static bool Refuses(Party party) => party is { Main: true, Consents: PartyConsent.No };

    private static bool IsAbsent(MissionProposal mission, ComponentKind? component) => component switch
    {
        ComponentKind.Military => MilitaryOf(mission)?.Authorized <= 0,
        ComponentKind.Police => PoliceOf(mission)?.Authorized <= 0,
        ComponentKind.Civilian => mission.Force?.Civilian?.Authorized <= 0,
        _ => false,
    };

    private static bool LacksConsent(MissionProposal mission) => mission.Setting?.HostStates?.Any(static state =>
        state.Consent?.Status is ConsentStatus.Refused or ConsentStatus.Withdrawn or ConsentStatus.NoAuthorityAbleToConsent) == true;

    private static bool MayNotForce(MissionProposal mission) =>
        AuthorityOf(mission) is not (null or ForceAuthority.AllNecessaryMeans or ForceAuthority.EnforcementMeasures);

    private static bool IsNoException(MissionProposal mission) =>
        OrganOf(mission) is not (null or Organ.SecurityCouncil) || MayNotForce(mission) || ExceptionalClauseOf(mission) == false;

    private static bool DefeatsACoreTask(MissionProposal mission, Party party) => mission.Mandate?.Tasks?.Any(task =>
        task.Priority == Priority.Core
        && task.OpposedBy?.Contains(party.Id) == true
        && (task.Engagement is Engagement.Monitor or Engagement.Assist || MayNotForce(mission))) == true;

    private static bool ARefusingPartyResistsACoreTask(MissionProposal mission) => mission.Conflict?.Parties?.Any(party =>
        Refuses(party) && mission.Mandate?.Tasks?.Any(task => task.Priority == Priority.Core && task.OpposedBy?.Contains(party.Id) == true) == true) == true;

    private static bool ObservesOnly(ValueList<MissionModel> models) => models.Count > 0 && models.All(static model =>
        model is MissionModel.PreventiveDeployment or MissionModel.CeasefireMonitoring or MissionModel.MonitoringAndReporting or MissionModel.Verification);

    private static double? Share(int? authorized, int? assessed) =>
        assessed == 0 ? (authorized == 0 ? 1 : double.PositiveInfinity) : authorized / (double?)assessed;

    private static string NamesOf(MissionProposal mission, MandateTask task) => string.Join(" and ", task.OpposedBy!.Select(id =>
        mission.Conflict?.Parties?.FirstOrDefault(party => party.Id == id)?.Name ?? id));

    private static void AddConditionFailures(ValidationContext<MissionProposal> context, HostState state, ConsentCondition condition, string verb)
    {
        var affected = context.InstanceToValidate.Mandate!.Tasks!
            .Where(task => task.Priority == Priority.Core
                && (condition.AffectsTasks?.Contains(task.Id) == true
                    || (task.Capabilities is not null && condition.AffectsCapabilities?.Any(task.Capabilities.Contains) == true)))
            .Select(static task => task.Description ?? task.Id)
            .ToList();
        if (affected.Count == 0)
            return;
        var message = $"{state.State} {verb} {condition.Kind}, on which this core work depends: {string.Join(", ", affected)}.";
        context.AddFailure(new ValidationFailure(context.PropertyPath, message)
        {
            ErrorCode = "CON-07",
            Severity = condition.Extent == Extent.Total ? Severity.Error : Severity.Warning,
        });
    }

    private sealed class SettingValidator : AbstractValidator<Setting>
    {
        public SettingValidator() => RuleForEach(setting => setting.HostStates).SetValidator(new HostStateValidator());
    }

    private sealed class HostStateValidator : AbstractValidator<HostState>
    {
        public HostStateValidator()
        {
            RuleFor(state => state.Consent!.Status)
                .NotEqual(ConsentStatus.Refused)
                .When(state => state.Consent is not null)
                .WithErrorCode("CON-01")
                .WithMessage(state => $"The mission is to work in {state.State}, which has refused its consent.");
            RuleFor(state => state.Consent!.Status)
                .NotEqual(ConsentStatus.Withdrawn)
                .When(state => state.Consent is not null)
                .WithErrorCode("CON-01")
                .WithMessage(state => $"The mission is to work in {state.State}, which has withdrawn its consent.");
            RuleFor(state => state.Consent!.Status)
                .NotEqual(ConsentStatus.NoAuthorityAbleToConsent)
                .When(state => state.Consent is not null)
                .WithErrorCode("CON-01")
                .WithSeverity(Severity.Info)
                .WithMessage(state => $"In {state.State} no authority exists that could give or refuse consent.");
        }
    }

    private sealed class CoreTaskValidator : AbstractValidator<MandateTask>
    {
        public CoreTaskValidator()
        {
            RuleFor(task => task.Resources)
                .NotEqual(TaskResources.Unfunded)
                .When(task => task.Priority == Priority.Core)
                .WithErrorCode("MAN-05")
                .WithMessage(task => $"Nothing pays for a core task: {task.Description}.");
            RuleFor(task => task.Resources)
                .NotEqual(TaskResources.WithinExisting)
                .When(task => task.Priority == Priority.Core)
                .WithErrorCode("MAN-05")
                .WithSeverity(Severity.Warning)
                .WithMessage(task => $"A core task is to be carried within existing resources: {task.Description}.");
        }
    }
}
