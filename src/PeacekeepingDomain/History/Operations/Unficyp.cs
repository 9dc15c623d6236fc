using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Peacekeeping Force in Cyprus.</summary>
internal static class Unficyp
{
    public static PeaceOperation Record { get; } = new("UNFICYP", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Peacekeeping Force in Cyprus", Study("List of Abbreviations")),
        Acronym = "UNFICYP",
        AlsoKnownAs = ["United Nations Peace-keeping Force in Cyprus"],
        Territory = new("Cyprus", Scr(186, 1964, "para. 4")),
        Lead = new("United Nations", Scr(186, 1964, "para. 4")),
        Start = new(new(1964, 3), Pko),
        Decisions =
        [
            new(
                Scr(186, 1964, "para. 4"),
                DecisionEffect.Established,
                "Recommended the creation of the Force with the consent of the Government; the Secretary-General settles its size and "
                + "appoints its Commander."),
            new(Scr(186, 1964, "para. 6"), DecisionEffect.Established, "Recommended that it be stationed for three months."),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Do its best to keep fighting from recurring", Scr(186, 1964, "para. 5")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Help, as needed, to keep and restore law and order", Scr(186, 1964, "para. 5")),
            new(TaskCategory.Other, "Help life to return to normal conditions", Scr(186, 1964, "para. 5")),
            new(TaskCategory.MilitaryObservation, "Observe the cease-fire, added in 1974", Unpmm),
            new(TaskCategory.HumanitarianAssistance, "Provide humanitarian assistance, added in 1974", Unpmm),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Notes =
        [
            new(
                "At first the Governments that sent contingents and the Government of Cyprus were to bear the cost, with voluntary contributions.",
                [Scr(186, 1964, "para. 6")]),
            new("A mediator was recommended beside the Force, with a mandate of his own.", [Scr(186, 1964, "para. 7")]),
            new("The study counts Cyprus among the places where peacekeeping kept war from breaking out again.", [Study("§2.2")]),
        ],
    };
}
