using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Modalities;

/// <summary>Modality 5 (The Future of Peacekeeping, 2024, §5.3).</summary>
internal static class Hybrid
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.3, modality 5");

    public static ModalityDescription Description { get; } = new(
        ModalityKind.Hybrid,
        "Hybrid operation",
        "Two or more organizations deploy one mission with a single Head of Mission and shared command and control. Unlike a "
        + "joint operation it is paid by the United Nations and run by its rules, the hiring of staff included. There has been "
        + "one, in Darfur, and it was a compromise with a host Government. Whether there will be another depends on the "
        + "politics of the case.")
    {
        Constraints =
        [
            new("There is a single Head of Mission."),
            new("Command and control form one chain, and the United Nations provides the structures."),
            new("The United Nations finances the mission."),
            new("The rules and procedures of the United Nations apply, recruitment included."),
            new("The host State consents to the mission in this form.", "CON-01"),
        ],
        Variants = [],
        Precedents =
        [
            new(
                "UNAMID",
                "The African Union and the United Nations deployed one mission under one chain of command, with structures from "
                + "the United Nations.",
                DoctrineSource.CouncilResolution(1769, 2007).At("para. 7")),
        ],
        Command = "One Head of Mission, and a single chain of command whose structures and backstopping come from the United Nations.",
        Finance = "The United Nations, by assessed contributions.",
        Rules = "Those of the United Nations.",
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 107"),
            Sources.FutureOfPeacekeeping.At("note 108"),
            Sources.Resolution1769.At("para. 7"),
        ],
    };
}
