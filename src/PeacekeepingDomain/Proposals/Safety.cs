using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Safety, security and medical care of personnel.</summary>
public sealed record Safety
{
    /// <summary>The sites personnel live and work at.</summary>
    [Question("At which sites do personnel live and work?", "The map of the concept of operations.")]
    public ValueList<Site>? Sites { get; init; }

    /// <summary>Whether damage-control surgery is within the mission's means.</summary>
    [Question("Is there surgery within the mission's means?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? SurgicalCapability { get; init; }

    /// <summary>Whether there are assets to evacuate casualties.</summary>
    [Question("Are there assets to evacuate casualties?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? EvacuationAssets { get; init; }
}
