using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>What answers to a category of UNPMM in the other three taxonomies; an empty list says that nothing does.</summary>
/// <param name="Category">The category.</param>
/// <param name="Pema">The tasks of PEMA, by number.</param>
/// <param name="Tamm">The tasks of TAMM, by number.</param>
/// <param name="Components">The components of the Council, by number.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CrosswalkEntry(
    TaskCategory Category,
    ValueList<CrosswalkCounterpart<PemaTask>> Pema,
    ValueList<CrosswalkCounterpart<TammTask>> Tamm,
    ValueList<CrosswalkCounterpart<CouncilComponent>> Components);
