namespace PeacekeepingDomain.Proposals;

/// <summary>The footing of disarmament, demobilization and reintegration (IDDRS 2.10).</summary>
public sealed record DdrArrangement
{
    /// <summary>What is meant: a programme, related tools, or a strategy.</summary>
    [Question("Is it a programme, a set of related tools, or a strategy?", "The mandate’s words.")]
    public DdrForm? Form { get; init; }

    /// <summary>Whether an agreement provides a framework.</summary>
    [Question("Does an agreement provide a framework for it?", "The agreement’s chapter on security.")]
    public bool? FrameworkAgreement { get; init; }

    /// <summary>Whether there is the least security it needs.</summary>
    [Question("Is there the least security it needs?", "The security assessment.")]
    public bool? MinimumSecurity { get; init; }

    /// <summary>Whether the parties are willing to take part.</summary>
    [Question("Are the parties willing to take part?", "Their lists of combatants and assembly sites.")]
    public bool? Willingness { get; init; }

    /// <summary>Whether combatants take part of their own will.</summary>
    [Question("Do combatants take part of their own will?", "The programme document.")]
    public bool? Voluntary { get; init; }

    /// <summary>Whether reintegration is funded.</summary>
    [Question("Is reintegration funded?", "The programme’s budget and pledges.")]
    public bool? ReintegrationFunded { get; init; }
}
