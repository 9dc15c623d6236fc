using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.History;

/// <summary>A model an operation is an example of.</summary>
/// <param name="Model">The model.</param>
/// <param name="By">The clause of the study that names the operation for it; null where it is the library's reading of the tasks.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OperationModel(MissionModel Model, Citation? By = null);
