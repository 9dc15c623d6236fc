using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Strength and capabilities.</summary>
public sealed record Force
{
    /// <summary>The military component; <see cref="ComponentStrength.None"/> where there is none.</summary>
    [Question("Is there a military component, and how strong?", "The strength paragraph of the decision; none says there is none.")]
    [SilenceMeansNo]
    public ComponentStrength? Military { get; init; }

    /// <summary>The police component; <see cref="ComponentStrength.None"/> where there is none.</summary>
    [Question("Is there a police component, and how strong?", "The strength paragraph of the decision; none says there is none.")]
    [SilenceMeansNo]
    public ComponentStrength? Police { get; init; }

    /// <summary>The civilian component; <see cref="ComponentStrength.None"/> where there is none.</summary>
    [Question("Is there a civilian component, and how strong?", "The strength paragraph and the budget; none says there is none.")]
    [SilenceMeansNo]
    public ComponentStrength? Civilian { get; init; }

    /// <summary>Which capabilities are there, planned or missing. The one place where holdings are said.</summary>
    [Question("Which capabilities are there, planned or missing?", "The statement of requirements and the contributors' pledges.")]
    public ValueList<CapabilityHolding>? Capabilities { get; init; }
}
