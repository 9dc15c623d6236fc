namespace PeacekeepingDomain.Reading;

/// <summary>The words of a passage that put a task.</summary>
internal readonly record struct TaskMatch(int Start, int End);
