using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Transition Assistance Group.</summary>
internal static class Untag
{
    public static PeaceOperation Record { get; } = new("UNTAG", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Transition Assistance Group", Scr(435, 1978, "para. 3")),
        Acronym = "UNTAG",
        Territory = new("Namibia", Scr(435, 1978, "para. 3")),
        Lead = new("United Nations", Scr(435, 1978, "para. 3")),
        Start = new(new(1989, 4, 1), Scr(629, 1989, "para. 1")),
        End = new(new(1990, 3, 21), Unpmm),
        Decisions =
        [
            new(
                Scr(435, 1978, "para. 3"),
                DecisionEffect.Established,
                "Established the Group for up to twelve months, to bring Namibia to early independence."),
            new(Scr(629, 1989, "para. 1"), DecisionEffect.Changed, "Set 1 April 1989 as the day on which resolution 435 begins to be carried out."),
            new(Scr(632, 1989, "para. 2"), DecisionEffect.Changed, "Decided to carry out resolution 435 in its original and definitive form."),
        ],
        Tasks =
        [
            new(TaskCategory.ElectoralAssistance, "Supervise and control free elections that lead to independence", Scr(435, 1978, "para. 3")),
            new(TaskCategory.PoliceObservation, "Monitor the existing police forces", Scr(629, 1989, "para. 3")),
            new(TaskCategory.MilitaryObservation, "Observe the cease-fire", Unpmm),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Help refugees and displaced people", Unpmm),
            new(TaskCategory.LegalReform, "Help to better legislation", Unpmm),
            new(
                TaskCategory.TransitionalStateInstitutions,
                "Assist the Special Representative, so that power passes to the people of Namibia",
                Scr(435, 1978, "paras. 2 and 3")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.TransitionAssistance),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The Group was established in 1978 and deployed eleven years later. The data set dates it from the resolution of 16 February 1989; the "
                + "Council set 1 April 1989, which the record follows.",
                [Scr(435, 1978, "para. 3"), Unpmm, Scr(629, 1989, "para. 1")]),
        ],
    };
}
