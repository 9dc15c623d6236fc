using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A fact that is not stated and that rules or requirements wait for.</summary>
/// <param name="Pointer">The fact, as a JSON Pointer; <c>*</c> stands for several items of a list.</param>
/// <param name="Question">The question a planner can answer.</param>
/// <param name="Hint">Where the answer is found.</param>
/// <param name="Waiting">The ids of the rules and requirements that wait for it.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OpenQuestion(string Pointer, string Question, string Hint, ValueList<string> Waiting);
