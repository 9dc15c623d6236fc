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
        ],
        Chapters = [new(CharterChapter.Six, Study("note 59"))],
        Tasks =
        [
            new(TaskCategory.ElectoralAssistance, "Hold elections by May 1993", Scr(745, 1992, "para. 3")),
            new(TaskCategory.GoodGovernance, "Help carry out sanctions on the export of logs", Study("note 88")),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 59")),
            new(MissionModel.NaturalResourceProtection, Study("note 88")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Predecessors = [new("UNAMIC", Scr(745, 1992, "preamble"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new("The study dates the operation 1991 to 1993; the data set of the Secretariat dates its deployment from March 1992.", [Study("note 59"), Pko]),
        ],
    };
}
