using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History.Operations;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.History;

/// <summary>The record of a hundred peace operations, and questions to it.</summary>
/// <remarks>Every record is built when it is first asked for. All members are safe to use from several threads.</remarks>
public static class PeaceOperations
{
    /// <summary>All records, in the order in which the operations began.</summary>
    public static ValueList<PeaceOperation> All { get; } =
    [
        Untac.Record,
    ];
}
