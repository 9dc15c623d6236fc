using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Group in Central America.</summary>
internal static class Onuca
{
    public static PeaceOperation Record { get; } = new("ONUCA", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Group in Central America", Scr(644, 1989, "para. 2")),
        Acronym = "ONUCA",
        Territory = new("Central America", Scr(644, 1989, "para. 2")),
        Lead = new("United Nations", Scr(644, 1989, "para. 2")),
        Start = new(new(1989, 11), Pko),
        End = new(new(1992, 1), Pko),
        Decisions =
        [
            new(Scr(644, 1989, "paras. 2 and 3"), DecisionEffect.Established, "Set up the Group under its authority for six months."),
            new(
                Scr(650, 1990, "para. 2"),
                DecisionEffect.Changed,
                "Added armed personnel, on a contingency basis, for the voluntary demobilization of the Nicaraguan resistance."),
            new(Scr(653, 1990, "para. 1"), DecisionEffect.Changed, "Approved new tasks after the agreements of Managua of 19 April 1990."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Observe, with military observers, from the start", Unpmm),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Take part in the voluntary demobilization of the Nicaraguan resistance",
                Scr(650, 1990, "para. 2")),
        ],
        Models = [new(MissionModel.DisarmamentDemobilizationReintegration, Study("note 62"))],
        Notes =
        [
            new("The study names it as the first operation with a mandate for disarmament, demobilization and reintegration.", [Study("note 62")]),
            new(
                "In January 1992 the Council welcomed that the Secretary-General would soon advise it on ending the mandate.",
                [Scr(729, 1992, "preamble")]),
        ],
    };
}
