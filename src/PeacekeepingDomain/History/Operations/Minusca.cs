using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic.</summary>
internal static class Minusca
{
    public static PeaceOperation Record { get; } = new("MINUSCA", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic", Scr(2149, 2014, "para. 18")),
        Acronym = "MINUSCA",
        Territory = new("Central African Republic", Scr(2149, 2014, "para. 18")),
        Lead = new("United Nations", Scr(2149, 2014, "para. 18")),
        Start = new(new(2014, 4, 10), Unpmm),
        Decisions =
        [
            new(Scr(2149, 2014, "para. 18"), DecisionEffect.Established, "Established the mission as of the day of the resolution."),
            new(Scr(2149, 2014, "para. 21"), DecisionEffect.Supported, "Set the handover from MISCA for 15 September 2014."),
            new(Scr(2217, 2015, "para. 23"), DecisionEffect.Changed, "Set the ceilings at 10,750 military and 2,080 police."),
            new(Scr(2264, 2016, "para. 1"), DecisionEffect.Changed, "Added 68 corrections officers."),
            new(Scr(2301, 2016, "para. 34"), DecisionEffect.Changed, "Gave it a strategic objective: to reduce the presence and threat of armed groups."),
            new(Scr(2387, 2017, "para. 32"), DecisionEffect.Changed, "Added 900 military personnel for flexibility and mobility."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2149, 2014, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Carry out its mandate, within its capabilities and areas of deployment",
                Scr(2149, 2014, "para. 29")),
            new(ForceAuthority.AllNecessaryMeans, "French forces", "Give operational support to the operation", Scr(2149, 2014, "para. 47")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out its mandate", Scr(2301, 2016, "para. 32")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 10_000, Scr(2149, 2014, "para. 20"), "Includes 240 observers and 200 staff officers"),
            new(ComponentKind.Police, 1_800, Scr(2149, 2014, "para. 20"), "Includes 1,400 in formed units"),
            new(ComponentKind.Military, 10_750, Scr(2217, 2015, "para. 23")),
            new(ComponentKind.Police, 2_080, Scr(2217, 2015, "para. 23")),
            new(ComponentKind.Military, 900, Scr(2387, 2017, "para. 32"), "To be added to the ceiling of resolution 2301"),
        ],
        Tasks =
        [
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians from threat of physical violence, with active patrols", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.ProtectionOfChildren, "Give women and children protection of their own, with advisers", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.TransitionalStateInstitutions, "Support the political transition", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Help with mediation and reconciliation, national and local", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.ElectoralAssistance, "Assist the elections and make the preparations for them", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.SecureEnvironmentForAid, "Help to create a secure environment for aid", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.HumanRightsMonitoring, "Investigate and report on violations", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.SupportToInternationalCriminalJustice, "Help to arrest and try those responsible for war crimes", Scr(2149, 2014, "para. 30")),
            new(TaskCategory.JudicialReform, "Help to reinstate criminal justice", Scr(2149, 2014, "para. 30")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Support a revised strategy for former combatants, and repatriation",
                Scr(2149, 2014, "para. 30")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Monitor the arms embargo; seize and dispose of arms", Scr(2149, 2014, "para. 31")),
            new(TaskCategory.Other, "Take urgent temporary measures to keep basic law and order, at the authorities' request", Scr(2149, 2014, "para. 40")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements, Study("notes 51 and 52")),
            new(MissionModel.RuleOfLawSupport, Study("note 70")),
            new(MissionModel.SupportToAccountability, Study("notes 71 and 72")),
            new(MissionModel.CounterOrganizedCrime, Study("note 77")),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.SecuritySectorReform),
            new(MissionModel.Verification),
        ],
        Modalities = [new(ModalityKind.Sequenced, Study("§5.3, modality 2 and note 101")), new(ModalityKind.Parallel, Study("notes 103 and 104"))],
        Predecessors =
        [
            new("MISCA", Study("note 101")),
            new("United Nations Integrated Peacebuilding Office in the Central African Republic (BINUCA)", Scr(2149, 2014, "para. 19")),
        ],
        Parallels = [new("SANGARIS", Study("note 104")), new("EUTM_RCA", Study("note 103"))],
        Notes =
        [
            new(
                "The study cites resolution 2149 for urgent temporary measures; they stand in paragraph 40, at the formal request "
                + "of the authorities and as an exception.",
                [Study("note 72"), Scr(2149, 2014, "para. 40")]),
        ],
    };
}
