namespace PeacekeepingDomain.Coherence;

/// <summary>Something about the check itself that the reader of a report must know, such as a rule that failed.</summary>
/// <param name="Rule">The id of the rule, requirement or derogation concerned.</param>
/// <param name="Message">What happened, in a sentence.</param>
public sealed record RuleNotice(string Rule, string Message)
{
    /// <summary>Whether it tells of a rule or requirement that failed.</summary>
    internal bool OfFailure { get; init; }
}
