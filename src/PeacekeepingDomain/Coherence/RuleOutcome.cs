namespace PeacekeepingDomain.Coherence;

/// <summary>What became of a rule on a proposal.</summary>
public enum RuleOutcome
{
    /// <summary>It does not speak to this proposal; the reason is given.</summary>
    NotApplicable = 0,

    /// <summary>Nothing contradicts it, whatever the facts that are not stated turn out to be.</summary>
    Satisfied = 1,

    /// <summary>It cannot be judged, because facts that matter are not stated.</summary>
    Undetermined = 2,

    /// <summary>It is contradicted.</summary>
    Violated = 3,

    /// <summary>The rule itself failed; a notice names it.</summary>
    Failed = 4,
}
