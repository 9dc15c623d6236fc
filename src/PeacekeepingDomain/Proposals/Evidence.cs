namespace PeacekeepingDomain.Proposals;

/// <summary>Where a fact comes from.</summary>
public sealed record Evidence
{
    /// <summary>The fact, as a JSON Pointer into the proposal: <c>/force/military/authorized</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>The document, by symbol where it has one: <c>S/RES/836 (1993)</c>.</summary>
    [Question("Which document states the fact?", "Its symbol, or its title where it has none.")]
    public string? Document { get; init; }

    /// <summary>The paragraph: <c>9</c>, <c>30 (a) (i)</c>, <c>preamble</c>.</summary>
    [Question("Which paragraph states the fact?", "The operative paragraph, or the word preamble.")]
    public string? Paragraph { get; init; }

    /// <summary>The words of the document.</summary>
    [Question("In which words?", "A short passage as it stands.")]
    public string? Quote { get; init; }
}
