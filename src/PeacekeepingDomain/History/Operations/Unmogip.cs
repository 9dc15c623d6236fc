using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Military Observer Group in India and Pakistan.</summary>
internal static class Unmogip
{
    public static PeaceOperation Record { get; } = new("UNMOGIP", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Military Observer Group in India and Pakistan", Study("List of Abbreviations")),
        Acronym = "UNMOGIP",
        Territory = new("State of Jammu and Kashmir", Scr(91, 1951, "paras. 3 and 7")),
        Lead = new("United Nations", Unpmm),
        Start = new(new(1949, 1), Pko),
        Decisions =
        [
            new(
                Scr(39, 1948, "paras. A to C"),
                DecisionEffect.Supported,
                "Established a Commission to investigate and to mediate; it names no observers."),
            new(Scr(47, 1948), DecisionEffect.Supported, "Enlarged the Commission to five members and sent it to the subcontinent."),
            new(Scr(91, 1951, "para. 7"), DecisionEffect.Extended, "Decided that the military observer group goes on supervising the cease-fire."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Supervise the cease-fire in the State", Scr(91, 1951, "para. 7")),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Notes =
        [
            new("One data set dates the group from January 1949, the other from July 1949. The record follows the first.", [Pko, Unpmm]),
            new("It is paid for from the regular budget, because it is older than the assessed contributions for peacekeeping.", [Study("box 3")]),
            new("The study counts Kashmir among the places where peacekeeping kept war from breaking out again.", [Study("§2.2")]),
        ],
    };
}
