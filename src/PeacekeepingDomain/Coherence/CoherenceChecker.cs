using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// Checks proposals against a rule book. Reads no clock, file, network or culture: the same proposal gives the same report.
/// </summary>
/// <remarks>Immutable and safe to share between threads; make one and keep it.</remarks>
public sealed class CoherenceChecker
{
    private const int MostSpares = 16;

    private readonly Entry<CoherenceRule>[] rules;
    private readonly Entry<Requirement>[] requirements;
    private readonly CoherenceChecker? steps;

    // Scratch paper, kept from one check to the next so that a clean check leaves no garbage. Each thread looks first where
    // it put its own, so that threads do not take it from each other.
    private readonly ReportCollector?[] spares = new ReportCollector?[MostSpares];

    /// <summary>Makes a checker for a rule book.</summary>
    /// <param name="book">The rules and requirements.</param>
    /// <param name="settings">How to judge; <see cref="CheckerSettings.Default"/> when left out.</param>
    public CoherenceChecker(RuleBook book, CheckerSettings? settings = null)
        : this(book ?? throw new ArgumentNullException(nameof(book)), settings ?? CheckerSettings.Default, isOfSteps: false)
    {
        steps = new CoherenceChecker(new RuleBook(book.ChangeRules.Select(static rule => new ChangeStep(rule)), []), Settings, isOfSteps: true);
        Notices = Settings.NoticesFor(book);
    }

    private CoherenceChecker(RuleBook book, CheckerSettings settings, bool isOfSteps)
    {
        Book = book;
        Settings = settings;
        IsOfSteps = isOfSteps;
        rules = new Entry<CoherenceRule>[book.Rules.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new(book.Rules[i], book.Rules[i].About, settings);
            Principles += rules[i].About.Area <= Area.UseOfForce ? 1 : 0;
        }

        requirements = new Entry<Requirement>[book.Requirements.Count];
        for (var i = 0; i < requirements.Length; i++)
            requirements[i] = new(book.Requirements[i], book.Requirements[i].About, settings);
        Notices = [];
    }

    /// <summary>The rule book.</summary>
    public RuleBook Book { get; }

    /// <summary>How the checker judges.</summary>
    public CheckerSettings Settings { get; }

    /// <summary>What a reader must know about the settings; part of every report.</summary>
    public ValueList<RuleNotice> Notices { get; }

    /// <summary>Whether it checks steps from one proposal to the next by the change rules of another checker's book.</summary>
    internal bool IsOfSteps { get; }

    /// <summary>How many of its rules, the first ones, are on the three principles.</summary>
    internal int Principles { get; }

    /// <summary>Checks a proposal.</summary>
    public CheckReport Check(MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return Check(proposal, before: null);
    }

    /// <summary>
    /// Checks the step from one proposal of a mission to the next by the change rules, and both proposals. Derogations of
    /// the second proposal and of the settings hold for the step.
    /// </summary>
    public ChangeReport CheckChange(MissionProposal before, MissionProposal after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Step(before, Check(before), after, Check(after));
    }

    /// <summary>Checks a plan phase by phase and step by step.</summary>
    public PlanReport CheckPlan(MissionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var phases = plan.Phases.Select(Check).ToValueList();
        var between = new ChangeReport[phases.Count - 1];
        for (var i = 0; i < between.Length; i++)
            between[i] = Step(plan.Phases[i], phases[i], plan.Phases[i + 1], phases[i + 1]);
        return new PlanReport(plan.Name, phases, new(between));
    }

    private ChangeReport Step(MissionProposal before, CheckReport reportBefore, MissionProposal after, CheckReport reportAfter) =>
        ChangeReport.Of(steps!.Check(after, before), before, reportBefore, after, reportAfter);

    private CheckReport Check(MissionProposal proposal, MissionProposal? before)
    {
        var moment = new Moment(proposal, Settings.ByPresentDoctrine == true);
        var collector = Take();
        collector.Begin(proposal, moment.Day, before);
        var ruling = collector.Ruling;
        var outcomes = new byte[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            outcomes[i] = (byte)Judge(i, moment, ruling, collector);
        for (var i = 0; i < requirements.Length; i++)
            Stand(i, moment, ruling, collector);

        var report = collector.Report(outcomes);
        Keep(collector);
        return report;
    }

    /// <summary>
    /// Whether no must-rule is contradicted, without making a report. True also where nothing could be judged. Derogations
    /// are not looked at: a finding set aside is a finding. A rule that fails contradicts nothing; a report names it.
    /// </summary>
    public bool IsCoherent(MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var moment = new Moment(proposal, Settings.ByPresentDoctrine == true);
        var collector = Take();
        collector.Begin(proposal, moment.Day);
        var ruling = collector.Ruling;
        var coherent = true;
        for (var i = 0; i < rules.Length && coherent; i++)
            coherent = !Breaks(i, moment, ruling);

        Keep(collector);
        return coherent;
    }

    /// <summary>Says of every rule and requirement how it came out, which facts and figures it read, and what it waits for.</summary>
    public ValueList<RuleExplanation> Explain(MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return Explain(proposal, before: null);
    }

    /// <summary>Says of every change rule how it came out on the step from one proposal to the next.</summary>
    public ValueList<RuleExplanation> ExplainChange(MissionProposal before, MissionProposal after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return steps!.Explain(after, before);
    }

    private ValueList<RuleExplanation> Explain(MissionProposal proposal, MissionProposal? before)
    {
        var ruling = new Ruling();
        var moment = new Moment(proposal, Settings.ByPresentDoctrine == true);
        ruling.Begin(proposal, Settings, moment.Day, before);
        var explanations = new List<RuleExplanation>(rules.Length + requirements.Length);
        for (var i = 0; i < rules.Length; i++)
        {
            var outcome = ExplainedRule(i, moment, ruling, out var reason);
            explanations.Add(Explanation(rules[i].About, outcome.ToString(), reason, ruling, outcome is RuleOutcome.NotApplicable or RuleOutcome.Failed));
        }

        for (var i = 0; i < requirements.Length; i++)
        {
            var outcome = ExplainedRequirement(i, moment, ruling, out var reason);
            explanations.Add(Explanation(
                requirements[i].About, outcome.ToString(), reason, ruling, outcome is RequirementOutcome.NotApplicable or RequirementOutcome.NotDue or RequirementOutcome.Failed));
        }

        return explanations.ToValueList();
    }

    private static RuleExplanation Explanation(Demand about, string outcome, string? reason, Ruling ruling, bool settled) => new(
        about,
        FactText.Kebab(outcome).Replace('-', ' '),
        reason,
        ruling.Reads.ToValueList(),
        ruling.FiguresRead.ToValueList(),
        settled ? [] : ruling.MissingFrom(ruling.Open).Select(place => place.ToString()).ToValueList());

#pragma warning disable CA1031 // A rule of somebody else's may throw anything; it must not hide the others.
    private RuleOutcome ExplainedRule(int index, in Moment moment, Ruling ruling, out string? reason)
    {
        try
        {
            return Tracked(index, moment, ruling, explaining: true, out reason);
        }
        catch (Exception failure)
        {
            reason = Failure(failure);
            return RuleOutcome.Failed;
        }
    }

    private RequirementOutcome ExplainedRequirement(int index, in Moment moment, Ruling ruling, out string? reason)
    {
        try
        {
            return Stand(index, moment, ruling, tracked: true, explaining: true, out reason, out _);
        }
        catch (Exception failure)
        {
            reason = Failure(failure);
            return RequirementOutcome.Failed;
        }
    }

    /// <summary>Whether a rule finds a must contradicted; only then is it run again, to be as sure as a report.</summary>
    private bool Breaks(int index, in Moment moment, Ruling ruling)
    {
        try
        {
            return Bare(index, moment, ruling) == RuleOutcome.Violated && ruling.Broken
                && Tracked(index, moment, ruling, explaining: false, out _) == RuleOutcome.Violated && ruling.Broken;
        }
        catch (Exception)
        {
            return false;
        }
    }
#pragma warning restore CA1031

    private static string Failure(Exception failure)
    {
        string message;
        try
        {
            message = failure.Message ?? "";
        }
#pragma warning disable CA1031 // An exception of somebody else's may fail to say what it is.
        catch (Exception)
#pragma warning restore CA1031
        {
            message = "";
        }

        return $"The rule failed: {failure.GetType().Name}, {ReportBounds.Message(message)}";
    }

    private ReportCollector Take()
    {
        var own = Environment.CurrentManagedThreadId;
        for (var i = 0; i < MostSpares; i++)
        {
            ref var spare = ref spares[(own + i) % MostSpares];
            if (spare is not null && Interlocked.Exchange(ref spare, null) is { } collector)
                return collector;
        }

        return new ReportCollector(this);
    }

    private void Keep(ReportCollector collector)
    {
        collector.End();
        var own = Environment.CurrentManagedThreadId;
        for (var i = 0; i < MostSpares; i++)
        {
            if (Interlocked.CompareExchange(ref spares[(own + i) % MostSpares], collector, null) is null)
                return;
        }
    }

    private RuleOutcome Judge(int index, in Moment moment, Ruling ruling, ReportCollector collector)
    {
        try
        {
            var outcome = Bare(index, moment, ruling);
            if (outcome is RuleOutcome.NotApplicable or RuleOutcome.Satisfied)
                return outcome;
            outcome = Tracked(index, moment, ruling, explaining: false, out _);
            if (outcome is RuleOutcome.Violated or RuleOutcome.Undetermined)
                collector.Add(rules[index].About, due: !(moment.Stage < rules[index].About.DueFrom));
            return outcome;
        }
#pragma warning disable CA1031 // A rule of somebody else's may throw anything; it must not hide the others.
        catch (Exception)
#pragma warning restore CA1031
        {
            collector.Fail(rules[index].About);
            return RuleOutcome.Failed;
        }
    }

    private RuleOutcome Bare(int index, in Moment moment, Ruling ruling)
    {
        ref readonly var entry = ref rules[index];
        if (!moment.MaySpeakTo(entry))
            return RuleOutcome.NotApplicable;
        ruling.Begin(entry.About.Strength, tracked: false, explaining: false);
        ruling.AppliesIf(moment.Presence is null ? Tri.Unknown(Tri.Anything) : Tri.True);
        entry.Item.Check(new MissionFacts(ruling), ruling);
        return Outcome(entry.About, moment, ruling);
    }

    private RuleOutcome Tracked(int index, in Moment moment, Ruling ruling, bool explaining, out string? reason)
    {
        ref readonly var entry = ref rules[index];
        ruling.Begin(entry.About.Strength, tracked: true, explaining);
        reason = null;
        if (!moment.MaySpeakTo(entry))
        {
            reason = explaining ? moment.WhySilent(entry) : null;
            return RuleOutcome.NotApplicable;
        }

        var mission = new MissionFacts(ruling);
        ruling.AppliesIf(Moment.Asks(mission, entry));
        entry.Item.Check(mission, ruling);
        var outcome = Outcome(entry.About, moment, ruling);
        if (explaining && outcome == RuleOutcome.NotApplicable)
            reason = ruling.Reason ?? $"nothing stated contradicts it, and it is due from the stage {FactText.Of(entry.About.DueFrom)}";
        return outcome;
    }

    private static RuleOutcome Outcome(Demand about, in Moment moment, Ruling ruling)
    {
        if (ruling.Breached)
            return RuleOutcome.Violated;
        if (!ruling.Applies)
            return RuleOutcome.NotApplicable;
        if (ruling.Open.IsFalse)
            return RuleOutcome.Satisfied;
        return moment.Stage < about.DueFrom ? RuleOutcome.NotApplicable : RuleOutcome.Undetermined;
    }

    private void Stand(int index, in Moment moment, Ruling ruling, ReportCollector collector)
    {
        try
        {
            var outcome = Stand(index, moment, ruling, tracked: false, explaining: false, out _, out _);
            if (outcome is RequirementOutcome.Gap or RequirementOutcome.Open)
            {
                outcome = Stand(index, moment, ruling, tracked: true, explaining: false, out _, out var strength);
                collector.Add(requirements[index].Item, outcome, strength, new MissionFacts(ruling), moment.Stage);
            }

            collector.Count(outcome);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception)
#pragma warning restore CA1031
        {
            collector.Fail(requirements[index].About);
        }
    }

    private RequirementOutcome Stand(int index, in Moment moment, Ruling ruling, bool tracked, bool explaining, out string? reason, out Strength strength)
    {
        ref readonly var entry = ref requirements[index];
        var row = entry.Item;
        strength = row.MustFrom is null ? entry.About.Strength : moment.Stage >= row.MustFrom ? Strength.Must : Strength.Should;
        ruling.Begin(strength, tracked, explaining);
        reason = null;
        if (!moment.MaySpeakTo(entry))
        {
            reason = explaining ? moment.WhySilent(entry) : null;
            return RequirementOutcome.NotApplicable;
        }

        // To whom it speaks and whether it is due come first, then where it applies, then whether it is in place.
        var mission = new MissionFacts(ruling);
        ruling.AppliesIf((moment.Presence is null || tracked ? Moment.Asks(mission, entry) : Tri.True) & (moment.Stage is null ? mission.Stage.AtLeast(entry.About.DueFrom) : Tri.True));
        if (row.Where is not null && !ruling.AppliesIf(row.Where(mission, ruling), row.Otherwise ?? "it does not apply here"))
        {
            reason = ruling.Reason;
            return RequirementOutcome.NotApplicable;
        }

        if (moment.Stage < entry.About.DueFrom)
        {
            reason = explaining ? $"it is due from the stage {FactText.Of(entry.About.DueFrom)}" : null;
            return RequirementOutcome.NotDue;
        }

        return ruling.Settle(row.InPlace(mission));
    }

    /// <summary>A rule or requirement with what decides beforehand whether it speaks.</summary>
    internal readonly struct Entry<T>
    {
        public Entry(T item, Demand about, CheckerSettings settings)
        {
            Item = item;
            About = about;
            WhyOff = settings.WhyOff(about);
            if (WhyOff is not null)
                return;
            for (var i = 0; i < about.Presences.Count; i++)
                Presences |= 1u << (int)about.Presences[i];
        }

        public T Item { get; }

        public Demand About { get; }

        /// <summary>Why the settings leave it out; null where they do not.</summary>
        public string? WhyOff { get; }

        public uint Presences { get; }
    }

    /// <summary>The proposal and what decides which demands speak to it: its presence, its stage, its day.</summary>
    internal readonly struct Moment(MissionProposal proposal, bool byPresentDoctrine)
    {
        public Presence? Presence { get; } = proposal.Presence;

        public Stage? Stage { get; } = proposal.Stage;

        /// <summary>The day whose doctrine judges; null for the doctrine that stands now.</summary>
        public DateOnly? Day { get; } = byPresentDoctrine ? null : proposal.AsOf;

        public bool MaySpeakTo<T>(in Entry<T> entry) =>
            (Presence is { } presence ? (entry.Presences & (1u << (int)presence)) != 0 : entry.Presences != 0) && !(Day < entry.About.Since);

        /// <summary>Why a demand does not speak to the proposal.</summary>
        public string WhySilent<T>(in Entry<T> entry) =>
            entry.WhyOff
            ?? (Day < entry.About.Since
                ? $"doctrine has demanded it since {FactText.Of(entry.About.Since)}, after the day of the proposal"
                : $"it does not speak to a {FactText.Of(Presence!.Value)}");

        public static Tri Asks<T>(MissionFacts mission, in Entry<T> entry) => mission.Presence.IsAny(entry.About.Presences.AsSpan());
    }
}
