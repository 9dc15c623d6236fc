using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>The area in which a mission may work.</summary>
public sealed record AreaOfOperations
{
    /// <summary>The States the area lies in.</summary>
    [Question("In which States does the area lie?", "The mandate.")]
    public ValueList<string>? States { get; init; }

    /// <summary>The area in words.</summary>
    [Question("How is the area described?", "The mandate, or the agreement it refers to.")]
    public string? Description { get; init; }

    /// <summary>Its size in square kilometres.</summary>
    [Question("How large is the area, in square kilometres?", "The concept of operations.")]
    public int? SquareKilometres { get; init; }
}
