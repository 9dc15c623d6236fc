using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
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

    /// <summary>Where it applies; everywhere when left out.</summary>
    public MissionCondition? Where { get; init; }

    /// <summary>Where it does not apply, why not: "the mission has no task to protect civilians".</summary>
    public string? Otherwise { get; init; }

    /// <summary>What is to be in place: all of it.</summary>
    public required ValueList<RequirementPart> Parts { get; init; }

    /// <summary>Whether all of it is in place.</summary>
    internal Tri InPlace(MissionFacts mission)
    {
        var inPlace = Tri.True;
        foreach (var part in Parts.AsSpan())
            inPlace &= part.InPlace(mission);
        return inPlace;
    }

    /// <summary>The stage from which a must holds; before it the demand is a should. Null where its strength does not change.</summary>
    public Stage? MustFrom { get; init; }
}
