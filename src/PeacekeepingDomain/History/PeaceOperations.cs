using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History.Operations;

namespace PeacekeepingDomain.History;

/// <summary>The record of a hundred peace operations.</summary>
/// <remarks>Each record is built when it is first asked for. Safe to use from several threads.</remarks>
public static partial class PeaceOperations
{
    /// <summary>All records, in the order in which the operations began; where no beginning was confirmed, that of the first decision.</summary>
    public static ValueList<PeaceOperation> All => Register.InOrder;

    /// <summary>The operation with an id, an acronym, a name or a spelling; case does not matter. Null where the record holds none.</summary>
    public static PeaceOperation? Find(string name)
    {
        foreach (var operation in All)
        {
            if (Is(operation.Id) || Is(operation.Acronym))
                return operation;
        }

        foreach (var operation in All)
        {
            if (Is(operation.Name.Value) || operation.AlsoKnownAs.Any(Is))
                return operation;
        }

        return null;

        bool Is(string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
    }
}
