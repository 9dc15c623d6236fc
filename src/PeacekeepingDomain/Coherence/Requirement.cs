using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// A readiness requirement: by this stage, where this applies, this is in place. A row of a table; it decides the
/// readiness standing, never the verdict.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Requirement
{
    /// <summary>What is demanded, since when, and by which clause.</summary>
    public required Demand About { get; init; }

    /// <summary>What is to be in place, as a noun: "a strategy for the protection of civilians".</summary>
    public required string What { get; init; }

    /// <summary>Where it applies; everywhere when left out.</summary>
    public MissionCondition? Where { get; init; }

    /// <summary>Where it does not apply, why not: "the mission has no task to protect civilians".</summary>
    public string? Otherwise { get; init; }

    /// <summary>Whether it is in place.</summary>
    public required MissionCondition InPlace { get; init; }

    /// <summary>The place of the fact that says so.</summary>
    public required Func<MissionFacts, Place> Fact { get; init; }

    /// <summary>The stage from which a must holds; before it the demand is a should. Null where its strength does not change.</summary>
    public Stage? MustFrom { get; init; }
}
