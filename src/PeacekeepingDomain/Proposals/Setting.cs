using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Where the mission works, and with the consent of which States.</summary>
public sealed record Setting
{
    /// <summary>The States in which the mission works.</summary>
    [Question("In which States does the mission work?", "The mandate, and the area it names.")]
    public ValueList<HostState>? HostStates { get; init; }

    /// <summary>The area of operations.</summary>
    [Question("What is the mission's area of operations?", "The mandate, or the agreement it refers to.")]
    public AreaOfOperations? AreaOfOperations { get; init; }

    /// <summary>Whether the territory is claimed by more than one State.</summary>
    [Question("Is the territory disputed between States?", "The mandate and the parties' claims.")]
    public bool? DisputedTerritory { get; init; }

    /// <summary>The neighbouring States.</summary>
    [Question("Where do the neighbouring States stand?", "The Secretary-General's report and the region's communiqués.")]
    public ValueList<Neighbour>? Neighbours { get; init; }
}
