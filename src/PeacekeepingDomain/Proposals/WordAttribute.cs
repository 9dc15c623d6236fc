namespace PeacekeepingDomain.Proposals;

/// <summary>The word for a member of a vocabulary, where it is not the kebab-case of its name.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class WordAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}
