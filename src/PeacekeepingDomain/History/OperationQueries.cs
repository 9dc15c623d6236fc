using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.History;

/// <summary>Questions to the record that read like sentences and follow one another: <c>PeaceOperations.All.ThatUsed(model).ActiveOn(day)</c>.</summary>
/// <remarks>They answer from what is confirmed: an operation whose fact is not confirmed is not among the answers.</remarks>
public static class OperationQueries
{
    /// <summary>Those that are an example of a model.</summary>
    public static IEnumerable<PeaceOperation> ThatUsed(this IEnumerable<PeaceOperation> operations, MissionModel model) =>
        operations.Where(operation => operation.Models.Any(use => use.Model == model));

    /// <summary>Those that worked in a modality.</summary>
    public static IEnumerable<PeaceOperation> ThatUsed(this IEnumerable<PeaceOperation> operations, ModalityKind modality) =>
        operations.Where(operation => operation.Modalities.Any(use => use.Value == modality));

    /// <summary>Those that were given a task of a category.</summary>
    public static IEnumerable<PeaceOperation> WithTask(this IEnumerable<PeaceOperation> operations, TaskCategory category) =>
        operations.Where(operation => operation.Tasks.Any(task => task.Category == category));

    /// <summary>
    /// Those that may have been active on a day: a date known to the month or the year alone counts for each of its days,
    /// and an operation that has not ended is active from its beginning on.
    /// </summary>
    public static IEnumerable<PeaceOperation> ActiveOn(this IEnumerable<PeaceOperation> operations, DateOnly day) =>
        operations.Where(operation => operation.Start is { } start && start.Value.First <= day
            && (operation.End is { } end ? day <= end.Value.Last : operation.Status is OperationStatus.Ongoing or OperationStatus.Terminating));

    /// <summary>Those that a decision established; a resolution of the Council is found with its year or without.</summary>
    public static IEnumerable<PeaceOperation> EstablishedBy(this IEnumerable<PeaceOperation> operations, DocumentSymbol decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return operations.Where(operation => operation.Decisions.Any(own => own.Effect == DecisionEffect.Established
            && DocumentSymbol.TryParse(own.By.Source.Symbol, out var symbol) && symbol.Names(decision)));
    }

    /// <summary>Those that followed an operation.</summary>
    /// <param name="operations">The operations asked about.</param>
    /// <param name="id">The id of the operation they followed: <c>UNAMIC</c>.</param>
    public static IEnumerable<PeaceOperation> ThatFollowed(this IEnumerable<PeaceOperation> operations, string id) =>
        operations.Where(operation => operation.Predecessors.Any(before => string.Equals(before.Operation, id, StringComparison.Ordinal)));
}
