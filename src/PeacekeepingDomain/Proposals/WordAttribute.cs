namespace PeacekeepingDomain.Proposals;

/// <summary>
/// The word for a member of a vocabulary, where it is not the kebab-case of its name, and how it reads in a sentence,
/// where that is not the word with spaces for hyphens.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class WordAttribute(string word) : Attribute
{
    public string Word { get; } = word;

    public string? Reads { get; init; }
}
