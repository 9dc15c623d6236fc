namespace PeacekeepingDomain.Tasks;

/// <summary>A task of another taxonomy that answers to a category of UNPMM.</summary>
/// <typeparam name="TTask">The other taxonomy.</typeparam>
/// <param name="Task">The task.</param>
/// <param name="Match">How the category stands to the task, not the task to the category.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CrosswalkCounterpart<TTask>(TTask Task, CrosswalkMatch Match)
    where TTask : struct, Enum;
