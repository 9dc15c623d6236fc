namespace PeacekeepingDomain.Generator;

/// <summary>A fact of a record.</summary>
internal sealed class FieldModel
{
    public FieldModel(string name, string jsonName)
    {
        Name = name;
        JsonName = jsonName;
    }

    public string Name { get; }

    public string JsonName { get; }

    public FieldKind Kind { get; set; }

    public bool IsList { get; set; }

    public bool Required { get; set; }

    public bool SilenceMeansNo { get; set; }

    /// <summary>Whether a number is a share, from 0 to 1.</summary>
    public bool IsShare { get; set; }

    /// <summary>What the fact says, in a sentence.</summary>
    public string Definition { get; set; } = "";

    public string TypeName { get; set; } = "";

    public string Question { get; set; } = "";

    public string Hint { get; set; } = "";

    public RecordModel? Record { get; set; }

    public VocabularyModel? Vocabulary { get; set; }

    /// <summary>The fact's place, counted from its record.</summary>
    public int Offset { get; set; }

    /// <summary>How many places the fact takes: itself, the item of a list of records, and what lies below.</summary>
    public int Size => Record is null ? 1 : 1 + (IsList ? 1 : 0) + Record.Size;
}
