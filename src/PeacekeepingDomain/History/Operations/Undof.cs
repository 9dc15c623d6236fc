using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Disengagement Observer Force.</summary>
internal static class Undof
{
    public static PeaceOperation Record { get; } = new("UNDOF", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Disengagement Observer Force", Scr(350, 1974, "para. 3")),
        Acronym = "UNDOF",
        Territory = new("Israel and Syria", Unpmm),
        Lead = new("United Nations", Scr(350, 1974, "para. 3")),
        Start = new(new(1974, 5), Pko),
        Decisions =
        [
            new(
                Scr(350, 1974, "para. 3"),
                DecisionEffect.Established,
                "Set up the Force under its authority for six months, to be renewed by further resolution."),
            new(Scr(1994, 2011, "para. 5"), DecisionEffect.Extended, "Renewed the mandate until 31 December 2011."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Observe the Agreement on Disengagement between Israeli and Syrian Forces",
                Scr(350, 1974, "paras. 1 to 3")),
            new(TaskCategory.Demilitarization, "Keep the area of separation free of forces", Unpmm),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Notes =
        [
            new("The study counts the Golan Heights among the places where peacekeeping kept war from breaking out again.", [Study("§2.2")]),
            new(
                "In 2011 the Council was concerned at events of 15 May and 5 June that put the long-held cease-fire in jeopardy.",
                [Scr(1994, 2011, "preamble")]),
        ],
    };
}
