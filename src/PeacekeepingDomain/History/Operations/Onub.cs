using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Operation in Burundi.</summary>
internal static class Onub
{
    public static PeaceOperation Record { get; } = new("ONUB", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Operation in Burundi", Scr(1545, 2004, "para. 2")),
        Acronym = "ONUB",
        Territory = new("Burundi", Scr(1545, 2004, "para. 2")),
        Lead = new("United Nations", Scr(1545, 2004, "para. 3")),
        Start = new(new(2004, 6, 1), Scr(1545, 2004, "para. 2")),
        End = new(new(2006, 12, 31), Scr(1692, 2006, "para. 1")),
        Decisions =
        [
            new(Scr(1545, 2004, "para. 2"), DecisionEffect.Established, "Authorized the operation for a first six months from 1 June 2004."),
            new(Scr(1641, 2005, "para. 1"), DecisionEffect.Extended, "Extended it to 15 January 2006."),
            new(Scr(1692, 2006, "para. 1"), DecisionEffect.Ended, "Extended it to 31 December 2006, its last day."),
            new(Scr(1719, 2006, "para. 1"), DecisionEffect.Supported, "Asked for an integrated office to follow it from 1 January 2007."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1545, 2004, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its armed units are deployed",
                "Carry out the security mandate, from the ceasefire to the protection of civilians",
                Scr(1545, 2004, "para. 5")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 5_650, Scr(1545, 2004, "para. 4"), "Includes 200 observers and 125 staff officers"),
            new(ComponentKind.Police, 120, Scr(1545, 2004, "para. 4")),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "See that ceasefires are kept; investigate violations", Scr(1545, 2004, "para. 5")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Disarm and demobilize combatants under the national programme",
                Scr(1545, 2004, "para. 5")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Monitor the unlawful flow of arms across the borders", Scr(1545, 2004, "para. 5")),
            new(TaskCategory.SecureEnvironmentForAid, "Help to create the security that aid needs", Scr(1545, 2004, "para. 5")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Ease the voluntary return of refugees and displaced persons",
                Scr(1545, 2004, "para. 5")),
            new(TaskCategory.ElectoralSecurity, "Keep the environment secure for elections", Scr(1545, 2004, "para. 5")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1545, 2004, "para. 5")),
            new(TaskCategory.Demining, "Coordinate and conduct mine action in support of the mandate", Scr(1545, 2004, "para. 5")),
            new(TaskCategory.MilitaryReform, "Advise on integrated defence and security forces, police training above all", Scr(1545, 2004, "para. 6")),
            new(TaskCategory.JudicialReform, "Advise on the reform of courts and prisons", Scr(1545, 2004, "para. 6")),
            new(TaskCategory.HumanRightsMonitoring, "Promote human rights and investigate violations", Scr(1545, 2004, "para. 6")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Help to extend State authority over the territory", Scr(1545, 2004, "para. 7")),
        ],
        Models =
        [
            new(MissionModel.BorderManagement, Study("note 90")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.SecuritySectorReform),
        ],
        Modalities = [new(ModalityKind.Sequenced, Study("§5.3, modality 2 and note 101")), new(ModalityKind.Parallel, Study("note 103"))],
        Predecessors = [new("AMIB", Scr(1545, 2004, "para. 3"))],
        Successors =
        [
            new("United Nations Integrated Office in Burundi (BINUB)", Scr(1719, 2006, "para. 1")),
            new("AU_STF_BURUNDI", AuStfBurundi.Report.At("para. 2")),
        ],
        Parallels = [new("AU_STF_BURUNDI", Study("note 103"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The data set of mandates lists the integrated office from January 2006; resolution 1719 has it begin on 1 "
                + "January 2007.",
                [Unpmm, Scr(1719, 2006, "para. 1")]),
        ],
    };
}
