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
    private readonly Entry<CoherenceRule>[] rules;
    private readonly Entry<Requirement>[] requirements;

    // Scratch paper, kept from one check to the next so that a clean check leaves no garbage.
    private ReportCollector? spare;

    /// <summary>Makes a checker for a rule book.</summary>
    /// <param name="book">The rules and requirements.</param>
    /// <param name="settings">How to judge; <see cref="CheckerSettings.Default"/> when left out.</param>
    public CoherenceChecker(RuleBook book, CheckerSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        Book = book;
        Settings = settings ?? CheckerSettings.Default;
        rules = book.Rules.Select(rule => new Entry<CoherenceRule>(rule, rule.About)).ToArray();
        requirements = book.Requirements.Select(row => new Entry<Requirement>(row, row.About)).ToArray();
    }

    /// <summary>The rule book.</summary>
    public RuleBook Book { get; }

    /// <summary>How the checker judges.</summary>
    public CheckerSettings Settings { get; }

    /// <summary>Checks a proposal.</summary>
    public CheckReport Check(MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var moment = new Moment(proposal, Settings.ByPresentDoctrine);
        var collector = Begin(proposal, moment);
        var outcomes = new byte[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            outcomes[i] = (byte)Judge(i, moment, collector);
        for (var i = 0; i < requirements.Length; i++)
            Stand(i, moment, collector);
        var report = collector.Report(outcomes);
        End(collector);
        return report;
    }

    /// <summary>
    /// Whether no must-rule is contradicted, without making a report. True also where nothing could be judged. Derogations
    /// are not looked at: a finding set aside is a finding.
    /// </summary>
    public bool IsCoherent(MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var moment = new Moment(proposal, Settings.ByPresentDoctrine);
        var collector = Begin(proposal, moment);
        var ruling = collector.Ruling;
        var coherent = true;
        for (var i = 0; i < rules.Length && coherent; i++)
        {
            Bare(i, moment, ruling);
            coherent = !ruling.Broken;
        }

        End(collector);
        return coherent;
    }

    /// <summary>Says of every rule and requirement how it came out, which facts and figures it read, and what it waits for.</summary>
    public ValueList<RuleExplanation> Explain(MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var ruling = new Ruling();
        var moment = new Moment(proposal, Settings.ByPresentDoctrine);
        ruling.Begin(proposal, Settings, moment.Day);
        var explanations = new List<RuleExplanation>(rules.Length + requirements.Length);
        for (var i = 0; i < rules.Length; i++)
        {
            var outcome = Tracked(i, moment, ruling, explaining: true, out var reason);
            explanations.Add(Explanation(rules[i].About, outcome.ToString(), reason, ruling, outcome == RuleOutcome.NotApplicable));
        }

        for (var i = 0; i < requirements.Length; i++)
        {
            var outcome = Stand(i, moment, ruling, tracked: true, explaining: true, out var reason, out _);
            explanations.Add(Explanation(requirements[i].About, outcome.ToString(), reason, ruling, outcome is RequirementOutcome.NotApplicable or RequirementOutcome.NotDue));
        }

        return explanations.ToValueList();
    }

    private static RuleExplanation Explanation(Demand about, string outcome, string? reason, Ruling ruling, bool settled) => new(
        about,
        FactText.Kebab(outcome).Replace('-', ' '),
        reason,
        ruling.Reads.ToValueList(),
        ruling.FiguresRead.ToValueList(),
        settled ? [] : Missing(ruling));

    private static ValueList<string> Missing(Ruling ruling)
    {
        var places = new List<Place>();
        ruling.MissingFrom(ruling.Open, places);
        return places.Select(static place => place.ToString()).ToValueList();
    }

    private ReportCollector Begin(MissionProposal proposal, in Moment moment)
    {
        var collector = Interlocked.Exchange(ref spare, null) ?? new ReportCollector(this);
        collector.Begin(proposal);
        collector.Ruling.Begin(proposal, Settings, moment.Day);
        return collector;
    }

    private void End(ReportCollector collector)
    {
        collector.End();
        spare = collector;
    }

    /// <summary>Whether a rule belongs to the three principles.</summary>
    internal bool IsPrinciple(int rule) => rules[rule].About.Area <= Area.UseOfForce;

    private RuleOutcome Judge(int index, in Moment moment, ReportCollector collector)
    {
        try
        {
            var ruling = collector.Ruling;
            var outcome = Bare(index, moment, ruling);
            if (outcome is RuleOutcome.NotApplicable or RuleOutcome.Satisfied)
                return outcome;
            outcome = Tracked(index, moment, ruling, explaining: false, out _);
            collector.Add(rules[index].About, outcome);
            return outcome;
        }
#pragma warning disable CA1031 // A rule of somebody else's may throw anything; it must not hide the others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            collector.Fail(rules[index].About, failure);
            return RuleOutcome.Failed;
        }
    }

    private RuleOutcome Bare(int index, in Moment moment, Ruling ruling)
    {
        ref readonly var entry = ref rules[index];
        if (!moment.MaySpeakTo(entry.Span))
            return RuleOutcome.NotApplicable;
        ruling.Begin(entry.About.Strength, moment.IsSpokenTo);
        entry.Item.Check(new(ruling), ruling);
        return Outcome(entry.About, moment, ruling);
    }

    private RuleOutcome Tracked(int index, in Moment moment, Ruling ruling, bool explaining, out string? reason)
    {
        ref readonly var entry = ref rules[index];
        ruling.BeginTracked(entry.About.Strength, explaining);
        reason = moment.WhySilent(entry.Span);
        if (reason is not null)
            return RuleOutcome.NotApplicable;
        var mission = new MissionFacts(ruling);
        ruling.AppliesIf(mission.Presence.IsAny(entry.About.Presences.AsSpan()));
        entry.Item.Check(mission, ruling);
        var outcome = Outcome(entry.About, moment, ruling);
        if (outcome == RuleOutcome.NotApplicable)
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

    private void Stand(int index, in Moment moment, ReportCollector collector)
    {
        try
        {
            var ruling = collector.Ruling;
            var outcome = Stand(index, moment, ruling, tracked: false, explaining: false, out _, out _);
            if (outcome is RequirementOutcome.Gap or RequirementOutcome.Open)
            {
                outcome = Stand(index, moment, ruling, tracked: true, explaining: false, out _, out var strength);
                collector.Add(requirements[index].Item, outcome, strength, new(ruling), moment.Stage);
            }

            collector.Count(outcome);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            collector.Fail(requirements[index].About, failure);
        }
    }

    private RequirementOutcome Stand(int index, in Moment moment, Ruling ruling, bool tracked, bool explaining, out string? reason, out Strength strength)
    {
        ref readonly var entry = ref requirements[index];
        var row = entry.Item;
        var about = entry.About;
        strength = row.MustFrom is null ? about.Strength : moment.Stage >= row.MustFrom ? Strength.Must : Strength.Should;
        if (tracked)
            ruling.BeginTracked(strength, explaining);
        else
            ruling.Begin(strength, moment.IsSpokenTo);
        reason = null;
        if (!moment.MaySpeakTo(entry.Span))
        {
            reason = tracked ? moment.WhySilent(entry.Span) : null;
            return RequirementOutcome.NotApplicable;
        }

        var mission = new MissionFacts(ruling);
        if (tracked)
            ruling.AppliesIf(mission.Presence.IsAny(about.Presences.AsSpan()));

        if (row.Where is not null && !ruling.AppliesIf(row.Where(mission, ruling), row.Otherwise ?? "it does not apply here"))
        {
            reason = ruling.Reason;
            return RequirementOutcome.NotApplicable;
        }

        if (moment.Stage < about.DueFrom)
        {
            reason = tracked ? $"it is due from the stage {FactText.Of(about.DueFrom)}" : null;
            return RequirementOutcome.NotDue;
        }

        // Whether it is due comes before whether it is in place.
        if (tracked || moment.Stage is null)
            ruling.AppliesIf(mission.Stage.AtLeast(about.DueFrom));
        return ruling.Settle(row.InPlace(mission, ruling));
    }

    /// <summary>A rule or requirement with what decides beforehand whether it speaks.</summary>
    private readonly struct Entry<T>(T item, Demand about)
    {
        public T Item { get; } = item;

        public Demand About { get; } = about;

        public Span Span { get; } = new(about);
    }

    /// <summary>The kinds of presence that a demand speaks to, and the day since which it does.</summary>
    private readonly struct Span
    {
        public Span(Demand about)
        {
            foreach (var presence in about.Presences)
                Presences |= 1u << (int)presence;
            Since = about.Since;
        }

        public uint Presences { get; }

        public DateOnly Since { get; }
    }

    /// <summary>The proposal and what decides which demands speak to it: its presence, its stage, its day.</summary>
    private readonly struct Moment(MissionProposal proposal, bool byPresentDoctrine)
    {
        private readonly MissionProposal proposal = proposal;
        private readonly uint presences = proposal.Presence is { } presence ? 1u << (int)presence : uint.MaxValue;
        private readonly DateOnly latest = (byPresentDoctrine ? null : proposal.AsOf) ?? DateOnly.MaxValue;

        public Stage? Stage { get; } = proposal.Stage;

        /// <summary>The day whose doctrine judges; null for the doctrine that stands now.</summary>
        public DateOnly? Day { get; } = byPresentDoctrine ? null : proposal.AsOf;

        /// <summary>Whether a demand that may speak to the proposal does: unknown where its presence is not stated.</summary>
        public Tri IsSpokenTo => presences == uint.MaxValue ? Tri.Unknown(Tri.Anything) : Tri.True;

        public bool MaySpeakTo(Span span) => ((span.Presences & presences) != 0 || presences == uint.MaxValue) && span.Since <= latest;

        public string? WhySilent(Span span)
        {
            if (MaySpeakTo(span))
                return null;
            return span.Since > latest
                ? $"doctrine has demanded it since {FactText.Of(span.Since)}, after the day of the proposal"
                : $"it does not speak to a {FactText.Of(proposal.Presence!.Value)}";
        }
    }
}
