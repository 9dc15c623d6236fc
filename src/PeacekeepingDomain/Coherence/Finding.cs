using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>What a rule found: which rule, which fact, which clause, what to do.</summary>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Finding
{
    /// <summary>The rule or requirement, with its clauses, remedy and precedents.</summary>
    public required Demand Rule { get; init; }

    /// <summary>How strongly doctrine demands what is contradicted here.</summary>
    public required Strength Strength { get; init; }

    /// <summary>The finding in a sentence, with its facts.</summary>
    public required string Message { get; init; }

    /// <summary>The fact, as a JSON Pointer into the proposal.</summary>
    public required string Pointer { get; init; }

    /// <summary>The evidence that the proposal gives for the facts of the message.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];

    /// <summary>Rules that found the same cause, and whose findings this one answers.</summary>
    public ValueList<string> AlsoAnswers { get; init; } = [];

    /// <summary>Facts that are not stated and would make the finding graver.</summary>
    public ValueList<string> GraverIf { get; init; } = [];

    /// <summary>Where the fact stands in the text the proposal was read from; null where it was not read from one.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>What tools show: documented by the strength, or as the settings say.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The rule, the strength and the message, in one line.</summary>
    public override string ToString() => $"{Rule.Id} {ReportWords.Of(Strength)} {Pointer}: {VisibleText.Of(Message)}";
}
