using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace ReadingAccuracy;

/// <summary>A task that people found in a resolution.</summary>
/// <param name="Task">The task.</param>
/// <param name="Engagements">How the mission is to take it up: Monitor, Assist, Security, Encouraged.</param>
/// <param name="Paragraphs">The paragraphs of this text they cite, as <c>30ai</c>; empty where they cite another document alone.</param>
internal sealed record CodedTask(PemaTask Task, ValueList<string> Engagements, ValueList<string> Paragraphs);
