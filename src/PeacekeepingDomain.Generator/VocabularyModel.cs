using System.Collections.Generic;

namespace PeacekeepingDomain.Generator;

/// <summary>A closed vocabulary.</summary>
internal sealed class VocabularyModel
{
    public VocabularyModel(string name, string typeName)
    {
        Name = name;
        TypeName = typeName;
    }

    public string Name { get; }

    public string TypeName { get; }

    /// <summary>The class that knows the words: a document's words stand on the floor of its records.</summary>
    public string Host { get; set; } = "Vocabulary";

    /// <summary>What the vocabulary is about, in a sentence.</summary>
    public string Definition { get; set; } = "";

    public List<WordModel> Words { get; } = new();
}
