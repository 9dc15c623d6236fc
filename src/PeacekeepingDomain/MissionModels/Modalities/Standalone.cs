using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Modalities;

/// <summary>Modality 1 (The Future of Peacekeeping, 2024, §5.3).</summary>
internal static class Standalone
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.3, modality 1");

    public static ModalityDescription Description { get; } = new(
        ModalityKind.Standalone,
        "Standalone UN mission",
        "One mission, led and commanded by the United Nations, carries the whole mandate. It is new, or it follows an earlier "
        + "mission of the United Nations. Of all modalities its lines of authority are the least cumbersome, and it can work "
        + "most closely with the Country Team, structurally integrated or not. It is not always feasible, and in some settings "
        + "not even wanted.")
    {
        Constraints =
        [
            new("The Security Council or the General Assembly has given the mandate.", "AUT-01"),
            new("The host State consents to a mission of the United Nations.", "CON-01"),
            new("The mission works hand in hand with the Country Team, whether or not it is structurally integrated with it."),
            new(
                "What is delegated to another entity of the United Nations goes with the resources for it, and a pillar led by "
                + "such an entity stays under the Head of Mission."),
        ],
        Variants =
        [
            new("New", "A mission newly set up for the mandate.", []),
            new(
                "Successor",
                "A mission that takes over from an earlier one of the United Nations, often smaller and for one issue.",
                [
                    new(
                        "MINUJUSTH",
                        "Followed MINUSTAH in Haiti: a mission of police and rule-of-law work after a multidimensional one.",
                        DoctrineSource.CouncilResolution(2350, 2017).At("para. 5")),
                ]),
            new(
                "Delegation",
                "A modular mission that leaves some mandated tasks, with the resources for them, to agencies, funds and "
                + "programmes of the United Nations.",
                []),
            new(
                "Pillars",
                "A mission with a pillar in which another entity of the United Nations takes on a large part of the mandate, "
                + "under the Head of Mission.",
                []),
        ],
        Precedents = [],
        Command = "The United Nations alone: one Head of Mission, one line of authority.",
        Finance =
            "The Member States together, by assessed contributions, in most cases through an account of the mission's own. "
            + "Tasks that are delegated are paid with the resources that go with them.",
        Rules = "Those of the United Nations.",
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("§3, box 3"),
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.FutureOfPeacekeeping.At("note 100"),
        ],
    };
}
