namespace PeacekeepingDomain.Generator;

/// <summary>A word of a vocabulary.</summary>
internal sealed class WordModel
{
    public WordModel(string member, string word, string reads, string definition)
    {
        Member = member;
        Word = word;
        Reads = reads;
        Definition = definition;
    }

    /// <summary>The name of the member in C#.</summary>
    public string Member { get; }

    /// <summary>The word in JSON.</summary>
    public string Word { get; }

    /// <summary>How it reads in a sentence.</summary>
    public string Reads { get; }

    public string Definition { get; }
}
