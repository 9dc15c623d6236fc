namespace PeacekeepingDomain.Coherence;

/// <summary>Which part of a rule book judges, and how sharply tools are told.</summary>
public enum CheckProfile
{
    /// <summary>The three principles alone: consent, impartiality, use of force.</summary>
    Principles = 1,

    /// <summary>The whole rule book.</summary>
    Full = 2,

    /// <summary>The whole rule book; what should be is shown to tools as an error, what may be as a warning. Verdicts stay.</summary>
    Strict = 3,
}
