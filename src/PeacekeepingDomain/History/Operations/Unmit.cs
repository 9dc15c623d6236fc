using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Integrated Mission in Timor-Leste.</summary>
internal static class Unmit
{
    public static PeaceOperation Record { get; } = new("UNMIT", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Integrated Mission in Timor-Leste", Scr(1704, 2006, "para. 1")),
        Acronym = "UNMIT",
        Territory = new("Timor-Leste", Scr(1704, 2006, "para. 1")),
        Lead = new("United Nations", Scr(1704, 2006, "para. 3")),
        Start = new(new(2006, 8, 25), Unpmm),
        End = new(new(2012, 12, 31), Scr(2037, 2012, "para. 1")),
        Decisions =
        [
            new(Scr(1704, 2006, "para. 1"), DecisionEffect.Established, "Established a follow-on mission for a first six months."),
            new(Scr(1745, 2007, "para. 2"), DecisionEffect.Changed, "Added up to 140 police for the time of the elections."),
            new(Scr(2037, 2012, "para. 1"), DecisionEffect.Ended, "Extended it to 31 December 2012 and endorsed its phased drawdown."),
        ],
        Ceilings =
        [
            new(ComponentKind.Police, 1_608, Scr(1704, 2006, "para. 1")),
            new(ComponentKind.Military, 34, Scr(1704, 2006, "para. 1"), "Liaison and staff officers"),
            new(ComponentKind.Police, 140, Scr(1745, 2007, "para. 2"), "To be added: one more formed unit"),
        ],
        Tasks =
        [
            new(TaskCategory.NationalDialogueAndReconciliation, "Support stability, dialogue and reconciliation", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.ElectoralAssistance, "Support the elections of 2007 in every respect", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.PoliceReform, "Restore public security, enforce the law for the time being and rebuild the police", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.ElectoralSecurity, "Help to plan the security of the elections", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.MilitaryObservation, "Keep liaison officers in three border districts", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.MilitaryReform, "Help to review the needs of the whole security sector", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.JudicialReform, "Help to build institutions, such as those of justice", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.HumanRightsMonitoring, "Observe human rights and report; strengthen those who monitor them", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.HumanitarianAssistance, "Ease relief and recovery assistance", Scr(1704, 2006, "para. 4")),
            new(TaskCategory.TransitionalJustice, "Provide investigators to complete the cases of 1999", Scr(1704, 2006, "para. 4")),
        ],
        Models =
        [
            new(MissionModel.PoliceAssistance),
            new(MissionModel.RuleOfLawSupport),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.SecuritySectorReform),
        ],
        Modalities = [new(ModalityKind.Parallel, Scr(1704, 2006, "para. 2"))],
        Predecessors = [new("United Nations Office in Timor-Leste (UNOTIL)", Scr(1704, 2006, "preamble"))],
        Parallels = [new("International security forces in Timor-Leste", Scr(1704, 2006, "para. 2"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
    };
}
