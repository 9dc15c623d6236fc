using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A set of coherence rules, readiness requirements and rules on change, in the order of areas and ids.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RuleBook
{
    /// <summary>Makes a rule book.</summary>
    /// <exception cref="ArgumentException">Two entries have the same id, or an entry gives no source.</exception>
    public RuleBook(IEnumerable<CoherenceRule> rules, IEnumerable<Requirement> requirements, IEnumerable<ChangeRule>? changeRules = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(requirements);
        Rules = Ordered(rules, static (one, other) => Order(one.About, other.About));
        Requirements = Ordered(requirements, static (one, other) => Order(one.About, other.About));
        ChangeRules = Ordered(changeRules ?? [], static (one, other) => Order(one.About, other.About));

        // Ids are found in any case and under former names, so they are unique across both.
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var about in Demands)
        {
            foreach (var id in about.FormerIds.Prepend(about.Id))
            {
                if (!ids.Add(id))
                    throw new ArgumentException($"The id {id} is given twice; an id names one rule or requirement and is never used again.", nameof(rules));
            }

            if (about.Sources.Count == 0)
                throw new ArgumentException($"{about.Id} gives no source; a demand names the clause that states it.", nameof(rules));
        }
    }

    /// <summary>The coherence rules.</summary>
    public ValueList<CoherenceRule> Rules { get; }

    /// <summary>The readiness requirements.</summary>
    public ValueList<Requirement> Requirements { get; }

    /// <summary>The rules on the step from one proposal to the next.</summary>
    public ValueList<ChangeRule> ChangeRules { get; }

    /// <summary>What the rules, the requirements and the rules on change demand, in this order.</summary>
    public IEnumerable<Demand> Demands =>
        Rules.Select(rule => rule.About).Concat(Requirements.Select(row => row.About)).Concat(ChangeRules.Select(rule => rule.About));

    /// <summary>This book with rules added.</summary>
    public RuleBook With(params IEnumerable<CoherenceRule> rules) => new(Rules.Concat(rules), Requirements, ChangeRules);

    /// <summary>This book with requirements added.</summary>
    public RuleBook With(params IEnumerable<Requirement> requirements) => new(Rules, Requirements.Concat(requirements), ChangeRules);

    /// <summary>This book with rules on change added.</summary>
    public RuleBook With(params IEnumerable<ChangeRule> changeRules) => new(Rules, Requirements, ChangeRules.Concat(changeRules));

    private static ValueList<T> Ordered<T>(IEnumerable<T> entries, Comparison<T> order)
        where T : class
    {
        var ordered = entries.ToArray();
        Array.Sort(ordered, order);
        return ValueList.Create<T>(ordered);
    }

    private static int Order(Demand one, Demand other) =>
        one.Area != other.Area ? (int)one.Area - (int)other.Area : string.CompareOrdinal(one.Id, other.Id);

    /// <summary>The demand with an id, also under a former one; null where there is none.</summary>
    public Demand? Find(string id) => Demands.FirstOrDefault(about => Answers(about, id));

    internal static bool Answers(Demand about, string id) =>
        string.Equals(about.Id, id, StringComparison.OrdinalIgnoreCase) ||
        about.FormerIds.Any(former => string.Equals(former, id, StringComparison.OrdinalIgnoreCase));
}
