namespace PeacekeepingDomain.Reading;

/// <summary>A clause that gives a task.</summary>
/// <param name="Quotation">The clause.</param>
/// <param name="Addressing">How it turns to the mission.</param>
/// <param name="Words">The words in it that put the task.</param>
/// <param name="Precision">
/// How often, from nought to one, clauses that turn to a mission in this way carried the task they were read for, in
/// resolutions that people have coded; a half where too few of those are coded to measure it. It says how much to check, not how likely this one is.
/// </param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record TaskClause(Quotation Quotation, Addressing Addressing, string Words, double Precision)
{
    /// <summary>For an item of a list: the clause above it that turns to the mission. Null where <see cref="Quotation"/> does so itself.</summary>
    public Quotation? Lead { get; init; }
}
