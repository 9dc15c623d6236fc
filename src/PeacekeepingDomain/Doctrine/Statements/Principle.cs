namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>One of the three basic principles of United Nations peacekeeping, with its clauses.</summary>
/// <param name="Area">The subject it governs; the rules of that subject check it.</param>
/// <param name="Name">Its name, as doctrine gives it.</param>
/// <param name="Text">Its definition: what it asks, in a sentence or two.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Principle(Area Area, string Name, string Text)
{
    /// <summary>What it asks in detail, clause by clause, in the order of doctrine; at least one.</summary>
    public required ValueList<DoctrineStatement> Clauses { get; init; }

    /// <summary>The clauses of the sources its definition is read from; at least one.</summary>
    public required ValueList<Citation> Sources { get; init; }
}
