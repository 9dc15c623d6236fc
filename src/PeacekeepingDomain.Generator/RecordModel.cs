using System.Collections.Generic;

namespace PeacekeepingDomain.Generator;

/// <summary>A record of the document.</summary>
internal sealed class RecordModel
{
    public RecordModel(string name, string typeName)
    {
        Name = name;
        TypeName = typeName;
    }

    public string Name { get; }

    public string TypeName { get; }

    /// <summary>The name of the view that rules read.</summary>
    public string ViewName => Name == "MissionProposal" ? "MissionFacts" : Name + "Facts";

    /// <summary>What the record is, in a sentence.</summary>
    public string Definition { get; set; } = "";

    public List<FieldModel> Fields { get; } = new();

    /// <summary>How many places lie below one of the record.</summary>
    public int Size { get; set; }

    /// <summary>Whether the record can be said in the one word none.</summary>
    public bool HasNone { get; set; }

    /// <summary>Whether the record can be named in a sentence.</summary>
    public bool Describes { get; set; }
}
