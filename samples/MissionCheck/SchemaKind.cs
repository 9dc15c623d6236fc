namespace MissionCheck;

/// <summary>Which document a schema is of.</summary>
internal enum SchemaKind
{
    /// <summary>A proposal.</summary>
    Proposal = 1,

    /// <summary>Checker settings.</summary>
    Settings = 2,
}
