using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Truce Supervision Organization.</summary>
internal static class Untso
{
    public static PeaceOperation Record { get; } = new("UNTSO", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Truce Supervision Organization", Study("List of Abbreviations")),
        Acronym = "UNTSO",
        Territory = new("Israel and Palestine", Unpmm),
        Lead = new("United Nations", Unpmm),
        Start = new(new(1948, 5), Pko),
        Decisions =
        [
            new(
                Scr(50, 1948, "para. 6"),
                DecisionEffect.Established,
                "Had the Mediator and the Truce Commission supervise the halt to armed force, with military observers. It does not "
                + "name the organization."),
            new(
                Scr(54, 1948, "para. 7"),
                DecisionEffect.Changed,
                "Had the Mediator supervise the truce and set up procedures to examine alleged breaches."),
            new(Scr(54, 1948, "para. 8"), DecisionEffect.Extended, "Kept the truce in force until the future of Palestine is settled peacefully."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Supervise that armed force has ceased and no fighters or war material come in",
                Scr(50, 1948, "para. 6")),
            new(TaskCategory.MilitaryObservation, "Supervise the truce and examine alleged breaches since 11 June 1948", Scr(54, 1948, "para. 7")),
            new(TaskCategory.MilitaryObservation, "Monitor the Armistice Agreement between Israel and its neighbours", Sources.Principles.Whole),
        ],
        Models =
        [
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.MonitoringAndReporting),
        ],
        Notes =
        [
            new(
                "Resolution 54 finds a threat to the peace under Article 39 and orders a cease-fire under Article 40 of the Charter; it speaks of "
                + "Chapter VII only as what may follow.",
                [Scr(54, 1948, "paras. 1 to 3")]),
            new("It is paid for from the regular budget, because it is older than the assessed contributions for peacekeeping.", [Study("box 3")]),
            new(
                "One source says that the observers were to monitor the Armistice Agreement; the resolution of May 1948 speaks of a halt to armed "
                + "force for four weeks.",
                [Sources.Principles.Whole, Scr(50, 1948, "paras. 1 and 6")]),
        ],
    };
}
