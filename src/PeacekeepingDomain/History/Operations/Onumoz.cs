using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Operation in Mozambique.</summary>
internal static class Onumoz
{
    public static PeaceOperation Record { get; } = new("ONUMOZ", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Operation in Mozambique", Scr(797, 1992, "para. 2")),
        Acronym = "ONUMOZ",
        Territory = new("Mozambique", Scr(797, 1992, "para. 2")),
        Lead = new("United Nations", Scr(797, 1992, "para. 2")),
        Start = new(new(1992, 12), Pko),
        End = new(new(1994, 12), Pko),
        Decisions =
        [
            new(Scr(782, 1992, "para. 1"), DecisionEffect.Supported, "Approved an interim Special Representative and up to 25 military observers."),
            new(Scr(797, 1992, "paras. 2 and 3"), DecisionEffect.Established, "Established the Operation until 31 October 1993."),
            new(
                Scr(850, 1993, "para. 9"),
                DecisionEffect.Changed,
                "Had it chair the commission for the new defence force, without a duty to train that force."),
            new(Scr(898, 1994, "para. 2"), DecisionEffect.Changed, "Added a police component."),
            new(
                Scr(957, 1994, "para. 4"),
                DecisionEffect.Ended,
                "Extended the mandate until the new Government takes office, 15 December 1994 at the latest."),
            new(Scr(957, 1994, "para. 6"), DecisionEffect.Ended, "Approved the withdrawal of all personnel before 31 January 1995."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 25, Scr(782, 1992, "para. 1"), "Military observers, sent ahead of the Operation."),
            new(ComponentKind.Police, 128, Scr(882, 1993, "para. 9"), "Police observers, approved by resolution 797 (1992)."),
            new(ComponentKind.Police, 1144, Scr(898, 1994, "para. 2")),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Help to carry out the General Peace Agreement", Scr(797, 1992, "para. 2")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Verify troops and equipment while forces assemble and demobilize",
                Scr(916, 1994, "para. 11")),
            new(TaskCategory.MilitaryReform, "Chair the joint commission that forms the new defence force", Scr(850, 1993, "para. 9")),
            new(TaskCategory.PoliceObservation, "Observe the police", Scr(898, 1994, "para. 2")),
            new(TaskCategory.ElectoralAssistance, "Support the elections of October 1994", Unpmm),
            new(TaskCategory.Demining, "Clear mines and train people for it", Scr(957, 1994, "para. 4")),
            new(TaskCategory.MilitaryObservation, "Observe the cease-fire", Unpmm),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Help refugees and displaced people", Unpmm),
            new(TaskCategory.SecureEnvironmentForAid, "Make aid safe", Unpmm),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.MineAction),
        ],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The study names Mozambique among the countries that peacekeeping helped from a devastating civil war to a steadier future.",
                [Study("§2.2")]),
        ],
    };
}
