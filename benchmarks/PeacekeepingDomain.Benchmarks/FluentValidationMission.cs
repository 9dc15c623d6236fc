using FluentValidation;
using FluentValidation.Results;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// Thirty coherence rules as FluentValidation's own documentation would have them written: one validator kept for
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
    private static readonly DateOnly MinimumAges = new(1998, 12, 31);
    private static readonly DateOnly BoundedPromises = new(1999, 10, 22);
    private static readonly DateOnly ExitStrategies = new(2001, 12, 31);
    private static readonly DateOnly Amnesties = new(2004, 12, 31);
    private static readonly DateOnly HybridOperations = new(2007, 7, 31);
    private static readonly DateOnly Capstone = new(2008, 1, 18);
    private static readonly DateOnly StartUpMoney = new(2010, 6, 24);
    private static readonly DateOnly DueDiligence = new(2011, 12, 31);
    private static readonly DateOnly BarredUnits = new(2016, 3, 11);
    private static readonly DateOnly InformationPolicy = new(2019, 12, 31);

    public FluentValidationMission()
    {
        // CON-01
        RuleFor(mission => mission.Setting!).SetValidator(new SettingValidator());

        // CON-02
        RuleForEach(mission => mission.Conflict!.Parties)
            .Must((mission, party) => !Refuses(party) || (party.Kind is null or PartyKind.HostGovernment && !NoHostRefuses(mission)))
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

        Decision();
        Command();
        Tasks();
        Force();
        Politics();
    }

    private void Decision()
    {
        // AUT-03
        RuleFor(mission => mission.Authorization!.CouncilSeized)
            .NotEqual(true)
            .When(mission => OrganOf(mission) == Organ.GeneralAssembly && EmergencySessionOf(mission) == false && mission.Authorization is not null)
            .WithErrorCode("AUT-03")
            .WithSeverity(Severity.Warning)
            .WithMessage("The General Assembly is to decide on a dispute with which the Security Council is dealing, outside an emergency special session.");

        // AUT-05
        RuleFor(mission => AuthorityOf(mission))
            .Must(static authority => !IsForcible(authority))
            .When(InvokesSevenWithoutThreat)
            .OverridePropertyName("Authorization.ThreatDetermination")
            .WithErrorCode("AUT-05")
            .WithSeverity(Severity.Warning)
            .WithMessage("The decision acts under Chapter VII with the authority {PropertyValue}, and determines no threat to the peace.");
        RuleFor(mission => PowersOf(mission))
            .Must(static powers => powers is not { Count: > 0 })
            .When(mission => InvokesSevenWithoutThreat(mission) && AuthorityOf(mission) is { } authority && !IsForcible(authority))
            .OverridePropertyName("Authorization.ThreatDetermination")
            .WithErrorCode("AUT-05")
            .WithSeverity(Severity.Warning)
            .WithMessage("The decision acts under Chapter VII with public powers ({PropertyValue}), and determines no threat to the peace.");

        // UOF-05
        RuleFor(mission => ForbidsOf(mission))
            .Must(static forbids => forbids is null || (forbids.Contains(ForceLimit.IndiscriminateForce) && forbids.Contains(ForceLimit.DisproportionateForce)))
            .When(HasRulesOfEngagement)
            .OverridePropertyName("Legal.Forbids")
            .WithErrorCode("UOF-05")
            .WithSeverity(mission => GradedResponseOf(mission) == false ? Severity.Error : Severity.Warning)
            .WithMessage("The rules of engagement do not forbid indiscriminate and disproportionate force.");
        RuleFor(mission => HostileActOf(mission))
            .NotEqual(false)
            .When(mission => HasRulesOfEngagement(mission) && GradedResponseOf(mission) == false
                && ForbidsOf(mission) is { } forbids && forbids.Contains(ForceLimit.IndiscriminateForce) && forbids.Contains(ForceLimit.DisproportionateForce))
            .OverridePropertyName("Legal.GradedResponse")
            .WithErrorCode("UOF-05")
            .WithSeverity(Severity.Warning)
            .WithMessage("The rules of engagement define neither a graded response nor hostile act and intent.");
    }

    private void Command()
    {
        // CMD-01
        RuleFor(mission => mission.Modality!.Command!.OperationalControl)
            .Must(static control => control is not (OperationalControl.Organization or OperationalControl.National))
            .When(IsCommandedByItself)
            .WithErrorCode("CMD-01")
            .WithMessage("The mission is led by the United Nations, and operational control of it is: {PropertyValue}.");
        RuleFor(mission => mission.Modality!.Command!.HeadsOfMission)
            .LessThanOrEqualTo(1)
            .When(IsCommandedByItself)
            .WithErrorCode("CMD-01")
            .WithMessage("One mission of the United Nations has {PropertyValue} heads.");
        RuleFor(mission => mission.Modality!.Command!.OrdersFromCapitals)
            .NotEqual(true)
            .When(mission => IsCommandedByItself(mission) && mission.Modality!.Command!.OperationalControl is not (null or OperationalControl.National))
            .WithErrorCode("CMD-01")
            .WithSeverity(Severity.Warning)
            .WithMessage("Contingents of a mission led by the United Nations take operational orders from their capitals.");

        // CMD-02
        RuleFor(mission => mission.Modality!)
            .SetValidator(new HybridValidator())
            .When(static mission => mission.Modality?.Kind == ModalityKind.Hybrid && IsSince(mission, HybridOperations));
    }

    private void Tasks()
    {
        // MAN-01
        RuleFor(mission => mission.Mandate!.Objective)
            .Must(static objective => objective is null || !string.IsNullOrWhiteSpace(objective))
            .When(mission => mission.Mandate?.Tasks is { Count: > 0 } && mission.Models is { } models && !ObservesOnly(models)
                && IsSince(mission, OperationalPrinciples) && ProcessOf(mission) is ProcessStatus.None or ProcessStatus.Stalled)
            .WithErrorCode("MAN-01")
            .WithSeverity(Severity.Warning)
            .WithMessage(mission => $"The mandate states no objective, and the political process is: {ProcessOf(mission)}.");

        // MAN-08
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must((mission, task) => !PromisesProtection(task) || QualifiedByMeans(mission, task) != false || task.WithinReach != false)
            .When(mission => mission.Mandate is not null && IsSince(mission, BoundedPromises))
            .WithErrorCode("MAN-08")
            .WithSeverity(Severity.Warning)
            .WithMessage((_, task) => $"{task.Description}: this promises protection beyond what can be reached, without a word on means.");

        // CAP-01
        RuleForEach(mission => mission.Mandate!.Tasks)
            .Must(static (_, task) => task.Priority != Priority.Core || !IsResisted(task) || task.WithinReach != false)
            .When(mission => mission.Mandate is not null)
            .WithErrorCode("CAP-01")
            .WithMessage((mission, task) => $"{task.Description}: this is to be secured against {NamesOf(mission, task)}, and no armed unit can get there in time.");
        RuleForEach(mission => mission.Force!.Capabilities)
            .Custom(static (holding, context) =>
            {
                var mission = context.InstanceToValidate;
                if (holding.Status != HoldingStatus.Planned)
                    return;
                var begun = mission.Mandate!.Tasks!
                    .Where(task => task.Priority == Priority.Core && task.Capabilities?.Contains(holding.Capability) == true && task.Starts <= mission.AsOf)
                    .Select(static task => task.Description ?? task.Id)
                    .ToList();
                if (begun.Count == 0)
                    return;
                var message = $"The capability {holding.Capability} is still to come, and core work that cannot be done without it has begun: {string.Join(", ", begun)}.";
                context.AddFailure(new ValidationFailure(context.PropertyPath, message) { ErrorCode = "CAP-01", Severity = Severity.Warning });
            })
            .When(mission => mission.Mandate?.Tasks is not null && mission.Force is not null && mission.Stage >= Stage.Deployed);

        // HRD-02
        RuleForEach(mission => mission.SupportToOthers)
            .SetValidator(new SupportValidator())
            .When(mission => IsSince(mission, DueDiligence));
    }

    private void Force()
    {
        // CND-03
        RuleForEach(mission => mission.Force!.Units)
            .Must(static (_, unit) => unit.Barred != true)
            .When(mission => mission.Force is not null && IsSince(mission, BarredUnits))
            .WithErrorCode("CND-03")
            .WithMessage((_, unit) => $"{unit.Contributor} is barred and sends a unit.");

        // WPS-05
        RuleForEach(mission => mission.Force!.Units)
            .SetValidator(new AgeValidator())
            .When(mission => mission.Force is not null && IsSince(mission, MinimumAges));

        // DEP-04
        RuleFor(mission => mission.Force!.InitialOperatingDays)
            .Must(static (mission, days) => !(days > mission.Force!.NeededWithinDays))
            .When(mission => mission.Force is not null && BridgingOf(mission) == false)
            .WithErrorCode("DEP-04")
            .WithSeverity(Severity.Warning)
            .WithMessage(mission => $"The mission is needed within {mission.Force!.NeededWithinDays} days, begins after {mission.Force.InitialOperatingDays}, and nothing bridges the time.");
        RuleFor(mission => mission.Modality!.Handover!.GapDays)
            .Must(static days => !(days > 0))
            .When(mission => mission.Modality is { Kind: ModalityKind.Sequenced, Handover: not null } && BridgingOf(mission) == false)
            .WithErrorCode("DEP-04")
            .WithSeverity(Severity.Warning)
            .WithMessage("There are {PropertyValue} days between one mission and the next, and nothing bridges them.");

        // FIN-01
        RuleFor(mission => mission.Finance!.Mechanism)
            .NotEqual(FinanceMechanism.Resolution2719)
            .When(mission => mission.Finance is not null)
            .WithErrorCode("FIN-01")
            .WithMessage("A mission led by the United Nations is to be financed as one of the African Union.");
        RuleFor(mission => mission.Finance!.Mechanism)
            .NotEqual(FinanceMechanism.Assessed)
            .When(mission => mission.Finance is not null && mission.Presence == Presence.SpecialPoliticalMission)
            .WithErrorCode("FIN-01")
            .WithMessage("A special political mission is to be paid for from a peacekeeping account.");
        RuleFor(mission => mission.Finance!.Mechanism)
            .NotEqual(FinanceMechanism.RegularBudget)
            .When(mission => mission.Finance is not null && mission.Presence == Presence.PeacekeepingOperation && StrengthOf(mission) >= 1000)
            .WithErrorCode("FIN-01")
            .WithSeverity(Severity.Warning)
            .WithMessage("A large peacekeeping operation is to be paid for from the regular budget.");

        // FIN-04
        RuleFor(mission => mission.Finance!.ReserveFundDraw)
            .Must(static draw => !(draw > 0))
            .When(mission => mission.Finance is not null && mission.Presence == Presence.SpecialPoliticalMission && IsSince(mission, StartUpMoney))
            .WithErrorCode("FIN-04")
            .WithMessage("A special political mission is to draw {PropertyValue} from the reserve fund of peacekeeping.");
        RuleFor(mission => mission.Finance!.ReserveFundDraw)
            .LessThanOrEqualTo(100_000_000)
            .When(mission => mission.Finance is not null && mission.Presence != Presence.SpecialPoliticalMission && ApprovalOf(mission) == false && IsSince(mission, StartUpMoney))
            .WithErrorCode("FIN-04")
            .WithMessage("The mission is to draw {PropertyValue} from the reserve fund without the approval of the Assembly.");
        RuleFor(mission => mission.Finance!.StocksDraw)
            .LessThanOrEqualTo(50_000_000)
            .When(mission => mission.Finance is not null && ApprovalOf(mission) == false && IsSince(mission, StartUpMoney))
            .WithErrorCode("FIN-04")
            .WithMessage("The mission is to draw {PropertyValue} from the stocks without the approval of the Assembly.");
    }

    private void Politics()
    {
        // POL-02
        RuleFor(mission => mission.PoliticalProcess!.CouncilUnity)
            .NotEqual(CouncilUnity.PermanentMemberOpposes)
            .When(mission => mission.PoliticalProcess is not null && mission.Stage is not null && IsForTheCouncil(mission))
            .WithErrorCode("POL-02")
            .WithSeverity(mission => mission.Stage < Stage.Mandated ? Severity.Error : Severity.Warning)
            .WithMessage("A permanent member opposes the mission.");
        RuleFor(mission => mission.PoliticalProcess!.CouncilUnity)
            .NotEqual(CouncilUnity.Divided)
            .When(mission => mission.PoliticalProcess is not null && IsForTheCouncil(mission) && NeedsTheCouncil(mission))
            .WithErrorCode("POL-02")
            .WithSeverity(Severity.Warning)
            .WithMessage("The Council is divided on a mission that needs its weight.");

        // POL-06
        RuleFor(mission => mission.PoliticalProcess!.AmnestyForInternationalCrimes)
            .NotEqual(true)
            .When(mission => mission.PoliticalProcess is { } process && IsSince(mission, Amnesties) && ReservationOf(mission) == false
                && (process.Status >= ProcessStatus.Agreement || mission.Models?.Contains(MissionModel.SupportOfPeaceAgreements) == true
                    || mission.Models?.Contains(MissionModel.TransitionAssistance) == true))
            .WithErrorCode("POL-06")
            .WithMessage("The agreement gives an amnesty for international crimes, and the United Nations has made no reservation.");

        // EXT-02
        RuleFor(mission => mission.Transition!.Basis)
            .Must(static basis => basis is not (ExitBasis.Dates or ExitBasis.Budget))
            .When(mission => mission.Transition is not null && IsSince(mission, ExitStrategies) && (IsUnsettled(mission) || BenchmarksOf(mission) == false))
            .WithErrorCode("EXT-02")
            .WithSeverity(Severity.Warning)
            .WithMessage("The mission is to leave by {PropertyValue}, whatever the conditions.");

        // INF-01
        RuleFor(mission => mission.Information!.Collection)
            .Must(static means => !IsClandestine(means))
            .When(mission => mission.Information is not null && IsSince(mission, InformationPolicy))
            .WithErrorCode("INF-01")
            .WithMessage("Information is to be gathered by stealth: {PropertyValue}.");
        RuleFor(mission => mission.Information!.Collection)
            .Must(static means => means is null || IsClandestine(means) || !means.Contains(CollectionMeans.Interception) || means.Contains(CollectionMeans.HostAgreed))
            .When(mission => mission.Information is not null && IsSince(mission, InformationPolicy))
            .WithErrorCode("INF-01")
            .WithSeverity(mission => SensorsNotifiedOf(mission) == false ? Severity.Error : Severity.Warning)
            .WithMessage("Communications are to be intercepted, and the host has not agreed.");
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

    // That the host State's own government refuses is told once, by CON-01.
    private static bool NoHostRefuses(MissionProposal mission) =>
        mission.Setting?.HostStates?.All(static host => host.Consent?.Status is not (null or ConsentStatus.Refused or ConsentStatus.Withdrawn)) == true;

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

    private static bool? NoIfWhole(MissionProposal mission, Section section, bool? stated) => stated ?? (IsWhole(mission, section) ? false : null);

    private static bool? EmergencySessionOf(MissionProposal mission) => NoIfWhole(mission, Section.Authorization, mission.Authorization?.EmergencySpecialSession);

    private static bool? GradedResponseOf(MissionProposal mission) => NoIfWhole(mission, Section.Legal, mission.Legal?.GradedResponse);

    private static bool? HostileActOf(MissionProposal mission) => NoIfWhole(mission, Section.Legal, mission.Legal?.HostileActAndIntentDefined);

    private static bool? BridgingOf(MissionProposal mission) => NoIfWhole(mission, Section.Force, mission.Force?.Bridging);

    private static bool? ApprovalOf(MissionProposal mission) => NoIfWhole(mission, Section.Finance, mission.Finance?.AssemblyApproval);

    private static bool? ReservationOf(MissionProposal mission) => NoIfWhole(mission, Section.PoliticalProcess, mission.PoliticalProcess?.UnReservation);

    private static bool? BenchmarksOf(MissionProposal mission) => NoIfWhole(mission, Section.Transition, mission.Transition?.Benchmarks);

    private static bool? SensorsNotifiedOf(MissionProposal mission) => NoIfWhole(mission, Section.Information, mission.Information?.SensorsNotified);

    private static bool? QualifiedByMeans(MissionProposal mission, MandateTask task) => NoIfWhole(mission, Section.Mandate, task.QualifiedByMeans);

    private static ValueList<ForceLimit>? ForbidsOf(MissionProposal mission) =>
        mission.Legal?.Forbids ?? (IsWhole(mission, Section.Legal) ? [] : null);

    private static ValueList<ExecutivePower>? PowersOf(MissionProposal mission) =>
        mission.Authorization?.ExecutivePowers ?? (IsWhole(mission, Section.Authorization) ? [] : null);

    private static bool IsForcible(ForceAuthority? authority) => authority is ForceAuthority.AllNecessaryMeans or ForceAuthority.EnforcementMeasures;

    private static bool InvokesSevenWithoutThreat(MissionProposal mission) =>
        mission.Authorization?.Chapters?.Contains(CharterChapter.Seven) == true
        && NoIfWhole(mission, Section.Authorization, mission.Authorization.ThreatDetermination) == false;

    private static bool HasRulesOfEngagement(MissionProposal mission) =>
        IsSince(mission, Capstone) && MilitaryOf(mission)?.Armed == true && mission.Legal?.RulesOfEngagement == DocumentState.Approved;

    private static bool IsCommandedByItself(MissionProposal mission) =>
        mission.Modality is { Command: not null, Kind: not (null or ModalityKind.Joint or ModalityKind.Hybrid) } && IsSince(mission, FirstPrinciples);

    private static bool PromisesProtection(MandateTask task) =>
        task is { Engagement: Engagement.Secure or Engagement.Enforce, Task: TaskCategory.ProtectionOfCivilians or TaskCategory.ProtectionOfChildren or TaskCategory.ProtectionFromSexualViolence };

    private static bool IsForTheCouncil(MissionProposal mission) =>
        OrganOf(mission) is not (null or Organ.GeneralAssembly or Organ.SecretaryGeneral or Organ.RegionalOrganization);

    private static bool NeedsTheCouncil(MissionProposal mission) =>
        ProcessOf(mission) is ProcessStatus.None or ProcessStatus.Stalled
        || CeasefireOf(mission) is CeasefireState.Partial or CeasefireState.Collapsing
        || mission.Conflict?.Parties?.Any(static party => party is { Main: true, Consents: PartyConsent.No or PartyConsent.Conditional }) == true
        || mission.Mandate?.Tasks?.Any(static task => task is { Priority: Priority.Core, OpposedBy.Count: > 0 }) == true;

    private static bool IsUnsettled(MissionProposal mission) =>
        mission.Conflict?.Intensity >= Intensity.Sporadic || mission.Conflict?.Trend == Trend.Rising || CeasefireOf(mission) == CeasefireState.Collapsing;

    private static bool IsClandestine(ValueList<CollectionMeans>? means) =>
        means is not null && (means.Contains(CollectionMeans.Agents) || means.Contains(CollectionMeans.Covert));

    private static Organ? OrganOf(MissionProposal mission) =>
        mission.Authorization?.Organ ?? (IsWhole(mission, Section.Authorization) ? Organ.None : null);

    private static ForceAuthority? AuthorityOf(MissionProposal mission) =>
        mission.Authorization?.ForceAuthority ?? (IsWhole(mission, Section.Authorization) ? ForceAuthority.None : null);

    private static bool? ExceptionalClauseOf(MissionProposal mission) =>
        mission.Authorization?.ExceptionalClause ?? (IsWhole(mission, Section.Authorization) ? false : null);

    private static bool? DemilitarizationOf(MissionProposal mission) =>
        mission.Mandate?.DemilitarizationAgreement;

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

    private sealed class HybridValidator : AbstractValidator<Modality>
    {
        public HybridValidator()
        {
            RuleFor(modality => modality.Command!.HeadsOfMission)
                .LessThanOrEqualTo(1)
                .When(modality => modality.Command is not null)
                .WithErrorCode("CMD-02")
                .WithMessage("A hybrid operation has a single head of mission; this one has {PropertyValue}.");
            RuleFor(modality => modality.Command!.OperationalControl)
                .NotEqual(OperationalControl.National)
                .When(modality => modality.Command is not null)
                .WithErrorCode("CMD-02")
                .WithMessage("A hybrid operation has one command that the organizations share; here operational control stays with States.");
            RuleFor(modality => modality.Command!.UnRules)
                .NotEqual(false)
                .When(modality => modality.Command is not null)
                .WithErrorCode("CMD-02")
                .WithMessage("A hybrid operation works by the rules of the United Nations; here they do not apply.");
            RuleFor(modality => modality.Command!.UnFinancing)
                .NotEqual(false)
                .When(modality => modality.Command is not null)
                .WithErrorCode("CMD-02")
                .WithMessage("A hybrid operation is paid for by the United Nations; here it does not pay.");
            RuleFor(modality => modality.PartnerOrganizations)
                .Must(static partners => partners is not { Count: 0 })
                .WithErrorCode("CMD-02")
                .WithMessage("A hybrid operation is the work of two or more organizations; no partner is named.");
        }
    }

    private sealed class SupportValidator : AbstractValidator<SecurityForceSupport>
    {
        public SupportValidator() => RuleFor(support => support.Mitigation)
            .NotEqual(false)
            .When(support => support is { Risk: RiskLevel.High, Kinds.Count: > 0 })
            .WithErrorCode("HRD-02")
            .WithMessage(support => $"{support.Recipient} is supported at high risk, and nothing mitigates it.");
    }

    private sealed class AgeValidator : AbstractValidator<Unit>
    {
        public AgeValidator()
        {
            RuleFor(unit => unit.MinimumAge)
                .GreaterThanOrEqualTo(18)
                .WithErrorCode("WPS-05")
                .WithMessage(unit => $"A unit of {unit.Contributor} takes personnel of {unit.MinimumAge}.");
            RuleFor(unit => unit.MinimumAge)
                .Must(static age => !(age is >= 18 and < 25))
                .When(unit => unit.Type is UnitType.MilitaryObservers or UnitType.IndividualPolice)
                .WithErrorCode("WPS-05")
                .WithSeverity(Severity.Warning)
                .WithMessage(unit => $"{unit.Contributor} sends observers or police of {unit.MinimumAge}.");
        }
    }
}
