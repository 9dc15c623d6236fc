namespace PeacekeepingDomain.Reading;

/// <summary>A paragraph or an item of a list while a text is being read.</summary>
internal sealed class Passage(Passage? parent, string[] reference, bool isOperative)
{
    public Passage? Parent { get; } = parent;

    /// <summary>The marks that lead to it: <c>30</c>, <c>a</c>, <c>i</c>; none in the preamble.</summary>
    public string[] Reference { get; } = reference;

    public bool IsOperative { get; } = isOperative;

    public List<Passage> Items { get; } = [];

    /// <summary>Its own words, without those of its items.</summary>
    public List<Word> Words { get; } = [];

    /// <summary>The heading above it, where one stands there.</summary>
    public string? Heading { get; set; }

    /// <summary>Its clauses, cut once the text is whole.</summary>
    public IReadOnlyList<Clause> Clauses { get; set; } = [];
}
