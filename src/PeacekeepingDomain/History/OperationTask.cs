using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.History;

/// <summary>A task an operation was given.</summary>
/// <param name="Category">The category it falls under, by the library's reading.</param>
/// <param name="Text">The task, in a few words of our own.</param>
/// <param name="By">What says that it was given.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OperationTask(TaskCategory Category, string Text, Citation By);
