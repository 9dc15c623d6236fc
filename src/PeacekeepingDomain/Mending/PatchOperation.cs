namespace PeacekeepingDomain.Mending;

/// <summary>One operation of a JSON Patch (RFC 6902) on a proposal.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">Where, as a JSON Pointer.</param>
/// <param name="Value">What is put there, as JSON; null where something is removed.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record PatchOperation(PatchKind Kind, string Path, string? Value);
