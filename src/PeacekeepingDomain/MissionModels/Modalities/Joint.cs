using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Modalities;

/// <summary>Modality 4 (The Future of Peacekeeping, 2024, §5.3).</summary>
internal static class Joint
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.3, modality 4");

    public static ModalityDescription Description { get; } = new(
        ModalityKind.Joint,
        "Joint operation",
        "Two or more organizations form a single mission instead of working side by side. Each keeps its own line of authority, "
        + "works by its own rules and pays part of the cost. Such missions have been very rare, since organizations like their "
        + "autonomy and find it hard to join their bureaucracies. Two of them, in Kosovo and in Haiti, went well on the whole "
        + "and show how it can be done.")
    {
        Constraints =
        [
            new("Roles, responsibilities and expectations are clear between the organizations."),
            new("Each organization's line of authority, its rules and its share of the cost are settled before the mission begins."),
            new("The host State consents to the mission.", "CON-01"),
        ],
        Variants =
        [
            new(
                "Pillars",
                "The mission is divided into pillars, and each organization leads some of them with its own procedures and "
                + "money, under one roof.",
                [
                    new(
                        "UNMIK",
                        "Had four pillars in Kosovo: two led by the United Nations, one by the OSCE for institutions, one by "
                        + "the European Union for the economy.",
                        Study),
                ]),
            new(
                "Dual leadership",
                "The organizations define the mandate together, each appoints a head of mission, and staff, money, decisions "
                + "and reports are shared.",
                [
                    new(
                        "MICIVIH",
                        "Was a mission of the United Nations and the Organization of American States in Haiti, with a head and "
                        + "with staff from each.",
                        Study),
                ]),
        ],
        Precedents = [],
        Command =
            "Each organization over its own part. The parts meet in a common structure, headed by the United Nations as in "
            + "Kosovo, or by two heads of mission as in Haiti.",
        Finance = "Each organization, for its part.",
        Rules = "Each organization's own, for its part.",
        Sources = [Study, DoctrineSource.CouncilResolution(1244, 1999).At("para. 10")],
    };
}
