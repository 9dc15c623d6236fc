using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Options;

/// <summary>What one rule found on one fact, in the options that have the finding.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">
/// The fact: its JSON Pointer, with tasks, parties and States by their own names instead of their place in a list, so that
/// it is the same fact in every option: <c>/mandate/tasks/disarm/engagement</c>.
/// </param>
/// <param name="Found">The findings, in the order of the options; at least one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ComparedFinding(Demand Rule, string Fact, ValueList<OptionFinding> Found)
{
    /// <summary>How strongly doctrine demands what is contradicted, at the strongest.</summary>
    public Strength Strength => Found.Max(static found => found.Finding.Strength);

    /// <summary>How strongly doctrine demands it in one option; null where that option does not have the finding.</summary>
    /// <param name="option">The number of the option.</param>
    public Strength? StrengthIn(int option) => Found.Where(found => found.Option == option).Max(static found => (Strength?)found.Finding.Strength);

    /// <summary>What is said, each message once, with the options it is said of.</summary>
    public ValueList<OptionFact> Messages =>
        Found.GroupBy(static found => found.Finding.Message, StringComparer.Ordinal)
            .Select(static said => new OptionFact(said.Key, said.Select(static found => found.Option).Distinct().ToValueList()))
            .ToValueList();
}
