using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels.Modalities;

namespace PeacekeepingDomain.MissionModels;

/// <summary>The six modalities.</summary>
public static class ModalityDescriptions
{
    /// <summary>All six, by number.</summary>
    public static ValueList<ModalityDescription> All { get; } =
    [
        Standalone.Description,
        Sequenced.Description,
        Modalities.Parallel.Description,
        Joint.Description,
        Hybrid.Description,
        UnAuthorized.Description,
    ];

    /// <summary>
    /// How to choose among the six: what to weigh, each in a sentence or two (The Future of Peacekeeping, 2024, §5.3).
    /// </summary>
    public static ValueList<string> Choosing { get; } =
    [
        "Weigh what speaks for and against each modality, and hold it against the price of sending no mission at all.",
        "Begin with the politics of the case: whom the host State and the parties accept, and what the Council can agree on. A "
            + "compromise with the host may decide the form, as it did in Darfur.",
        "Look at the challenge itself. Where threats call for more force than peacekeepers may use, another force beside them, "
            + "or instead of them, can take that part.",
        "Ask who in the region and nearby is ready, able and trusted to take part, and who has a political or mediating role already.",
        "Count the resources that each modality really brings, and for how long: money, troops, transport, logistics.",
        "A standalone mission has the simplest lines of authority for the United Nations. It is not always possible, nor always "
            + "the better answer.",
        "Partners let resources be pooled and work be shared by what each does best. That holds only where mandates fit "
            + "together, roles are clear and coordination is arranged; joint and hybrid missions ask most of it and have been "
            + "rare.",
        "Stay open: modalities can follow each other and be combined, and a wider choice raises the chance of a formula that is "
            + "accepted politically and works in the field.",
    ];

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
