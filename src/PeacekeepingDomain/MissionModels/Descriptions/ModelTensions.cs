using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Models that pull against each other in one mission.</summary>
internal static class ModelTensions
{
    public static ValueList<ModelTension> Table { get; } = [];
}
