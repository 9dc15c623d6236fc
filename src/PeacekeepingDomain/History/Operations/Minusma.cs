using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Multidimensional Integrated Stabilization Mission in Mali.</summary>
internal static class Minusma
{
    public static PeaceOperation Record { get; } = new("MINUSMA", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Multidimensional Integrated Stabilization Mission in Mali", Scr(2100, 2013, "para. 7")),
        Acronym = "MINUSMA",
        Territory = new("Mali", Scr(2100, 2013, "para. 7")),
        Lead = new("United Nations", Scr(2100, 2013, "para. 7")),
        Start = new(new(2013, 4, 25), Unpmm),
        End = new(new(2023, 12, 31), Unpmm),
        Decisions =
        [
            new(Scr(2100, 2013, "para. 7"), DecisionEffect.Established, "Established the mission; it took authority over from AFISMA on 1 July 2013."),
            new(Scr(2164, 2014, "para. 13"), DecisionEffect.Changed, "Set priorities: stability and protection, dialogue, State authority and human rights."),
            new(Scr(2227, 2015, "para. 12"), DecisionEffect.Changed, "Set the military ceiling at 11,240, observers of the ceasefire included."),
            new(Scr(2295, 2016, "para. 15"), DecisionEffect.Changed, "Raised the ceilings."),
            new(Scr(2295, 2016, "para. 16"), DecisionEffect.Changed, "Made support to the Agreement on Peace and Reconciliation the strategic priority."),
            new(Scr(2690, 2023, "para. 1"), DecisionEffect.Ended, "Ended the mandate on 30 June 2023."),
            new(Scr(2690, 2023, "para. 2"), DecisionEffect.Ended, "Asked for its withdrawal to be complete by 31 December 2023."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2100, 2013, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Carry out the listed tasks, from stability to heritage and justice",
                Scr(2100, 2013, "para. 17")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "French troops",
                "Come to the aid of the operation under imminent and serious threat",
                Scr(2100, 2013, "para. 18")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out its mandate", Scr(2164, 2014, "para. 12")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out its mandate", Scr(2295, 2016, "para. 17")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "French forces",
                "Come to the aid of the operation under imminent and serious threat",
                Scr(2295, 2016, "para. 35")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 11_200, Scr(2100, 2013, "para. 12")),
            new(ComponentKind.Police, 1_440, Scr(2100, 2013, "para. 12")),
            new(ComponentKind.Military, 11_240, Scr(2227, 2015, "para. 12"), "Includes at least 40 observers"),
            new(ComponentKind.Military, 13_289, Scr(2295, 2016, "para. 15")),
            new(ComponentKind.Police, 1_920, Scr(2295, 2016, "para. 15")),
        ],
        Tasks =
        [
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Stabilize key population centres and help to restore State administration",
                Scr(2100, 2013, "para. 16")),
            new(TaskCategory.PoliceReform, "Support the rebuilding of the security sector, police and gendarmerie above all", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.DisarmamentDemobilizationReintegration, "Help with programmes for former combatants and militias", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.Demining, "Help with mine action and the management of weapons", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Help with the transition and an inclusive national dialogue", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.ElectoralAssistance, "Support presidential and legislative elections", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.HumanRightsMonitoring, "Investigate and report on violations", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.SecureEnvironmentForAid, "Help to create a secure environment for aid", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.Other, "Help to protect cultural and historical sites, with UNESCO", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.SupportToInternationalCriminalJustice, "Help to bring those responsible for war crimes to justice", Scr(2100, 2013, "para. 16")),
            new(TaskCategory.MilitaryObservation, "Monitor and supervise the ceasefire", Scr(2295, 2016, "para. 19")),
        ],
        Models =
        [
            new(MissionModel.CulturalHeritageProtection, Study("§5.2, model 23")),
            new(MissionModel.RuleOfLawSupport, Study("notes 68 and 70")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.RegionalSecurity),
            new(MissionModel.SecuritySectorReform),
            new(MissionModel.CitySecurity),
            new(MissionModel.MineAction),
        ],
        Modalities = [new(ModalityKind.Sequenced, Study("§5.3, modality 2 and note 101")), new(ModalityKind.Parallel, Study("notes 103 and 104"))],
        Predecessors = [new("AFISMA", Study("note 101")), new("United Nations Office in Mali (UNOM)", Scr(2100, 2013, "para. 7"))],
        Parallels =
        [
            new("BARKHANE", Study("note 104")),
            new("EUTM_MALI", Study("note 103")),
            new("Joint Force of the Group of Five for the Sahel", Scr(2391, 2017, "para. 16")),
        ],
        Notes =
        [
            new(
                "Resolution 2690 ended the mandate on 30 June 2023 and gave until 31 December for the withdrawal, the day on "
                + "which the data set of mandates ends the mission. The copy of the Secretariat's data set that was read, of early "
                + "2024, still has it as active.",
                [Scr(2690, 2023, "para. 1"), Scr(2690, 2023, "para. 2"), Unpmm, Pko]),
        ],
    };
}
