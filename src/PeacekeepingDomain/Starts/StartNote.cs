using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Starts;

/// <summary>What stands beside the facts of a start, at the place where the answer belongs.</summary>
/// <param name="Pointer">The place in the proposal, as a JSON Pointer; empty for the proposal as a whole. The member need not be stated.</param>
/// <param name="Kind">What the note tells.</param>
/// <param name="Text">The note, in sentences.</param>
/// <param name="By">The clauses it rests on; empty where it explains the start itself.</param>
/// <param name="Rule">The rule or requirement that checks the answer: <c>M04-1</c>; null where it is for people to judge.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record StartNote(string Pointer, StartNoteKind Kind, string Text, ValueList<Citation> By, string? Rule = null);
