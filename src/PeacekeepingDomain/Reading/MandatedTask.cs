using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>A task that a text gives a mission, in the words of the Peacekeeping Mandates dataset (PEMA).</summary>
/// <param name="Task">The task.</param>
/// <param name="Engagements">How the mission is to take it up; empty where the text only encourages it.</param>
/// <param name="Strength">Whether it is asked or encouraged.</param>
/// <param name="Clauses">The clauses that say so, at least one, in the order of the text.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record MandatedTask(PemaTask Task, ValueList<PemaEngagement> Engagements, PemaStrength Strength, ValueList<TaskClause> Clauses)
{
    /// <summary>The categories of the Peacekeeping Mandates in UNPMM's words that answer to it; empty where none does.</summary>
    public ValueList<CrosswalkLink> Categories => Crosswalk.Of(Task);
}
