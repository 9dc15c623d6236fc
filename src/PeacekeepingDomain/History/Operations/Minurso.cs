using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission for the Referendum in Western Sahara.</summary>
internal static class Minurso
{
    public static PeaceOperation Record { get; } = new("MINURSO", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Mission for the Referendum in Western Sahara", Scr(690, 1991, "para. 4")),
        Acronym = "MINURSO",
        Territory = new("Western Sahara", Scr(690, 1991, "para. 4")),
        Lead = new("United Nations", Scr(690, 1991, "para. 4")),
        Start = new(new(1991, 4), Pko),
        Decisions =
        [
            new(Scr(658, 1990, "para. 2"), DecisionEffect.Supported, "Approved the report with the settlement proposals and an outline of the plan."),
            new(Scr(690, 1991, "para. 4"), DecisionEffect.Established, "Established the Mission under its authority."),
            new(Scr(973, 1995, "para. 5"), DecisionEffect.Changed, "Approved its expansion, to complete the identification of voters."),
            new(
                Scr(1056, 1996, "paras. 3 to 5"),
                DecisionEffect.Changed,
                "Agreed that the identification of voters be suspended, and supported a reduction of the military component by a fifth "
                + "and fewer civilian police."),
            new(Scr(1133, 1997, "para. 2"), DecisionEffect.Changed, "Increased its size, so that identification may go on."),
            new(Scr(1148, 1998, "para. 1"), DecisionEffect.Changed, "Approved an engineering unit for demining."),
            new(Scr(2285, 2016, "para. 2"), DecisionEffect.Extended, "Stressed that the Mission must work in full again."),
            new(Scr(2351, 2017, "para. 1"), DecisionEffect.Extended, "Extended the mandate until 30 April 2018."),
        ],
        Chapters = [new(CharterChapter.Six, Scr(1495, 2003, "preamble"))],
        Tasks =
        [
            new(
                TaskCategory.ElectoralAssistance,
                "Organize and supervise the referendum, in cooperation with the Organization of African Unity",
                Scr(690, 1991, "para. 2")),
            new(TaskCategory.ElectoralAssistance, "Identify those entitled to vote", Scr(1133, 1997, "para. 2")),
            new(TaskCategory.MilitaryObservation, "Monitor the cease-fire", Scr(1056, 1996, "para. 4")),
            new(TaskCategory.Demining, "Clear mines, with an engineering unit", Scr(1148, 1998, "para. 1")),
            new(TaskCategory.PoliceObservation, "Observe the police", Unpmm),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Help refugees and displaced people", Unpmm),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance, Study("note 56")),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Notes =
        [
            new(
                "The resolution of July 2003 invokes Chapter VI by name; the one that established the Mission names no chapter.",
                [Scr(1495, 2003, "preamble"), Scr(690, 1991)]),
            new("The study counts Western Sahara among the places where peacekeeping kept war from breaking out again.", [Study("§2.2")]),
        ],
    };
}
