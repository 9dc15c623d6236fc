namespace PeacekeepingDomain.Proposals;

/// <summary>Something a contributor does not let its unit do.</summary>
public sealed record Caveat
{
    /// <summary>The task it bears on, by id.</summary>
    [Question("On which task does the caveat bear?", "The memorandum.")]
    public string? Task { get; init; }

    /// <summary>Whether it was declared in writing.</summary>
    [Question("Was the caveat declared in writing?", "The memorandum.")]
    public bool? Declared { get; init; }

    /// <summary>The caveat in words.</summary>
    [Question("How does the caveat read?", "The memorandum.")]
    public string? Description { get; init; }
}
