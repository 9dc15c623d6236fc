using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Proposals;

/// <summary>A capability and whether the mission has it.</summary>
public sealed record CapabilityHolding
{
    /// <summary>The capability.</summary>
    public required Capability Capability { get; init; }

    /// <summary>Whether it is there.</summary>
    [Question("Is the capability available, planned or missing?", "The state of force generation.")]
    public HoldingStatus? Status { get; init; }

    /// <summary>Who provides it.</summary>
    [Question("Who provides the capability?", "The unit, section, contract or partner.")]
    public ProviderKind? Provider { get; init; }
}
