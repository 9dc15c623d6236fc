using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Transitional Authority in Cambodia.</summary>
internal static class Untac
{
    public static PeaceOperation Record { get; } = new("UNTAC", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Transitional Authority in Cambodia", Scr(745, 1992, "para. 2")),
        Acronym = "UNTAC",
        Territory = new("Cambodia", Scr(745, 1992, "para. 2")),
        Lead = new("United Nations", Scr(745, 1992, "para. 2")),
        Start = new(new(1992, 3), Pko),
        End = new(new(1993, 9), Pko),
        Decisions =
        [
            new(Scr(718, 1991, "para. 1"), DecisionEffect.Supported, "Gave full support to the Paris Agreements, which provide for the Authority."),
            new(Scr(745, 1992, "para. 2"), DecisionEffect.Established, "Established the Authority for no more than eighteen months."),
            new(
                Scr(792, 1992, "para. 5"),
                DecisionEffect.Changed,
                "Decided that elections are prepared wherever the Authority has full and free access at the end of January 1993."),
            new(
                Scr(792, 1992, "paras. 12 and 13"),
                DecisionEffect.Changed,
                "Asked the Authority for border checkpoints and for measures to secure the ban on the export of logs."),
            new(Scr(810, 1993, "para. 2"), DecisionEffect.Supported, "Endorsed 23 to 27 May 1993 as the days of the election."),
            new(
                Scr(860, 1993, "para. 3"),
                DecisionEffect.Ended,
                "Confirmed that the Authority's functions end when a new government is created in September 1993."),
            new(Scr(860, 1993, "para. 4"), DecisionEffect.Ended, "Decided that the military component be withdrawn by 15 November 1993."),
        ],
        Chapters = [new(CharterChapter.Six, Study("note 59"))],
        Tasks =
        [
            new(TaskCategory.ElectoralAssistance, "Hold elections by May 1993", Scr(745, 1992, "para. 3")),
            new(TaskCategory.ElectoralSecurity, "Create and keep a neutral political environment for the election", Scr(810, 1993, "para. 6")),
            new(
                TaskCategory.TransitionalStateInstitutions,
                "Supervise or control the existing administrative structures",
                Scr(766, 1992, "para. 10")),
            new(TaskCategory.MilitaryObservation, "Monitor the cease-fire", Scr(792, 1992, "para. 16")),
            new(TaskCategory.MilitaryObservation, "Verify that all foreign forces have left", Scr(766, 1992, "para. 4")),
            new(TaskCategory.Demilitarization, "Hold the weapons and ammunition handed over", Scr(745, 1992, "para. 8")),
            new(TaskCategory.Demining, "Help to clear mines, train people for it and teach the danger", Scr(728, 1992, "preamble")),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Bring refugees home", Scr(783, 1992, "preamble")),
            new(TaskCategory.HumanRightsPromotion, "Campaign for respect for human rights", Scr(783, 1992, "preamble")),
            new(TaskCategory.InformationCampaigns, "Broadcast information on the Paris Agreements", Scr(766, 1992, "para. 6")),
            new(TaskCategory.GoodGovernance, "Secure the ban on the export of logs", Scr(792, 1992, "para. 13")),
            new(TaskCategory.Other, "Set up border checkpoints", Scr(792, 1992, "para. 12")),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 59")),
            new(MissionModel.NaturalResourceProtection, Study("note 88")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.BorderManagement),
        ],
        Predecessors = [new("UNAMIC", Scr(745, 1992, "preamble"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The study dates the operation 1991 to 1993. One data set begins with its establishment on 28 February 1992, the other with March 1992, "
                + "which the record follows.",
                [Study("note 59"), Unpmm, Pko]),
            new(
                "One of the parties refused to let the Authority deploy in the areas under its control and did not demobilize. The "
                + "election was held without it.",
                [Scr(766, 1992, "paras. 7 and 11"), Scr(792, 1992, "paras. 5, 8 and 18"), Scr(835, 1993, "preamble")]),
            new(
                "The study speaks of sanctions on logging; the resolution supports a ban decided by the Supreme National Council.",
                [Study("note 88"), Scr(792, 1992, "para. 13")]),
        ],
    };
}
