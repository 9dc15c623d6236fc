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

    public List<(string Member, string Word, string Reads)> Words { get; } = new();
}
