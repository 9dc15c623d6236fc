using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Mending;

/// <summary>A fact of the world that no decision changes, and what it would have to be. It is never edited.</summary>
/// <param name="Pointer">The fact, as a JSON Pointer.</param>
/// <param name="Question">The question that asks for the fact.</param>
/// <param name="Now">What it is now, in words.</param>
/// <param name="Would">What it would have to be, in words; any one of these is enough.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record WorldCondition(string Pointer, string Question, string Now, ValueList<string> Would);
