using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>A mission planned in phases, each the proposal as it is to stand then.</summary>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record MissionPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="name">The name of the plan.</param>
    /// <param name="phases">The phases in their order; at least one.</param>
    /// <exception cref="ArgumentException">There is no phase.</exception>
    public MissionPlan(string name, params ValueList<MissionProposal> phases)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(phases);
        if (phases.Count == 0)
            throw new ArgumentException("A plan has at least one phase.", nameof(phases));
        Name = name;
        Phases = phases;
    }

    /// <summary>The name of the plan.</summary>
    public string Name { get; }

    /// <summary>The phases in their order; at least one.</summary>
    public ValueList<MissionProposal> Phases { get; }
}
