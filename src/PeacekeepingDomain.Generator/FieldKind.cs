namespace PeacekeepingDomain.Generator;

/// <summary>What a fact is made of.</summary>
internal enum FieldKind
{
    Text,
    Flag,
    Count,
    Number,
    Day,
    Word,
    Record,
}
