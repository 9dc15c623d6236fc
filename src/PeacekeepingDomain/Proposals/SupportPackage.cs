namespace PeacekeepingDomain.Proposals;

/// <summary>Support of the United Nations for a force it does not command.</summary>
public sealed record SupportPackage
{
    /// <summary>What kind of support.</summary>
    [Question("What kind of support does the United Nations give the force?", "The decision.")]
    [SilenceMeansNo]
    public SupportPackageKind? Kind { get; init; }

    /// <summary>The most that may be spent in a year, in United States dollars.</summary>
    [Question("What is the most that may be spent on it in a year?", "The budget.")]
    public double? Ceiling { get; init; }

    /// <summary>The day it ends.</summary>
    [Question("When does the support end?", "The decision.")]
    public DateOnly? Ends { get; init; }
}
