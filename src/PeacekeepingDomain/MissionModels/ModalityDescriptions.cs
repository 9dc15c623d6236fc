using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels;

/// <summary>The six modalities.</summary>
public static class ModalityDescriptions
{
    /// <summary>All six, by number.</summary>
    public static ValueList<ModalityDescription> All { get; } = [];

    /// <summary>The description of a modality.</summary>
    /// <param name="modality">One of the six.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the six.</exception>
    public static ModalityDescription Of(ModalityKind modality)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)modality, 1, nameof(modality));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)modality, All.Count, nameof(modality));
        return All[(int)modality - 1];
    }
}
