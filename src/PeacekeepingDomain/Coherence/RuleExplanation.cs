using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>How a rule or requirement came to its outcome.</summary>
/// <param name="About">The rule or requirement.</param>
/// <param name="Outcome">The outcome, in a word.</param>
/// <param name="Reason">Why it does not apply, where it does not; what was thrown, where it failed; that may name things that no report should.</param>
/// <param name="Facts">The facts it read.</param>
/// <param name="Figures">The figures it compared with.</param>
/// <param name="Missing">The facts it waits for, as JSON Pointers.</param>
public sealed record RuleExplanation(
    Demand About,
    string Outcome,
    string? Reason,
    ValueList<FactRead> Facts,
    ValueList<FigureRead> Figures,
    ValueList<string> Missing);
