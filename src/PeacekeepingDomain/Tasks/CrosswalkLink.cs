namespace PeacekeepingDomain.Tasks;

/// <summary>A category of UNPMM that answers to a task of another taxonomy.</summary>
/// <param name="Category">The category; never <see cref="TaskCategory.Other"/>.</param>
/// <param name="Match">How the category stands to the task.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CrosswalkLink(TaskCategory Category, CrosswalkMatch Match);
