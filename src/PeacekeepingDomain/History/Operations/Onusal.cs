using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission in El Salvador.</summary>
internal static class Onusal
{
    public static PeaceOperation Record { get; } = new("ONUSAL", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission in El Salvador", Scr(693, 1991, "para. 2")),
        Acronym = "ONUSAL",
        Territory = new("El Salvador", Scr(693, 1991, "para. 2")),
        Lead = new("United Nations", Scr(693, 1991, "para. 2")),
        Start = new(new(1991, 7), Pko),
        End = new(new(1995, 4), Pko),
        Decisions =
        [
            new(
                Scr(693, 1991, "paras. 2 and 3"),
                DecisionEffect.Established,
                "Established the Mission for twelve months, first to verify the human rights agreement."),
            new(
                Scr(729, 1992, "para. 2"),
                DecisionEffect.Changed,
                "Added the verification of all the agreements, once they are signed at Mexico City."),
            new(Scr(832, 1993, "para. 3"), DecisionEffect.Changed, "Added the observation of the elections of March 1994."),
        ],
        Tasks =
        [
            new(TaskCategory.HumanRightsMonitoring, "Verify that the parties keep the San José Agreement on Human Rights", Scr(693, 1991, "para. 2")),
            new(TaskCategory.Other, "Monitor all agreements between the two parties", Scr(693, 1991, "para. 2")),
            new(TaskCategory.MilitaryObservation, "Verify the Agreement on the Cessation of the Armed Conflict", Scr(729, 1992, "para. 2")),
            new(TaskCategory.PoliceObservation, "Verify the Agreement on the Establishment of a National Civil Police", Scr(729, 1992, "para. 2")),
            new(
                TaskCategory.ElectoralAssistance,
                "Observe the electoral process until the general elections of March 1994",
                Scr(832, 1993, "para. 3")),
            new(TaskCategory.HumanRightsPromotion, "Promote human rights", Unpmm),
        ],
        Models =
        [
            new(MissionModel.MonitoringAndReporting, Study("note 47")),
            new(MissionModel.Verification),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new("One data set begins with the resolution of 20 May 1991, the other with July 1991, which the record follows.", [Unpmm, Pko]),
            new("It monitored human rights before there was a cease-fire.", [Study("note 47")]),
        ],
    };
}
