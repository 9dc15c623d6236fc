using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Mending;

/// <summary>One change to a proposal that those who decide on the mission can make.</summary>
/// <param name="Sentence">The change in a sentence.</param>
/// <param name="Patch">The change as a JSON Patch (RFC 6902); the operations are carried out one after the other.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Amendment(string Sentence, ValueList<PatchOperation> Patch)
{
    /// <summary>Whether the mission does less than it was to do: a task, a model or a power given up, or a task carried less far.</summary>
    public bool GivesUp { get; init; }
}
