using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Liberia.</summary>
internal static class Unmil
{
    public static PeaceOperation Record { get; } = new("UNMIL", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Liberia", Scr(1509, 2003, "para. 1")),
        Acronym = "UNMIL",
        Territory = new("Liberia", Scr(1509, 2003, "para. 1")),
        Lead = new("United Nations", Scr(1509, 2003, "para. 1")),
        Start = new(new(2003, 9, 19), Unpmm),
        End = new(new(2018, 3, 30), Scr(2333, 2016, "para. 10")),
        Decisions =
        [
            new(
                Scr(1497, 2003, "para. 2"),
                DecisionEffect.Supported,
                "Declared itself ready to establish a United Nations force after the multinational force."),
            new(
                Scr(1509, 2003, "para. 1"),
                DecisionEffect.Established,
                "Established the mission for twelve months, to take over from ECOMIL on 1 October 2003."),
            new(Scr(1626, 2005, "para. 5"), DecisionEffect.Changed, "Let it send up to 250 soldiers to Sierra Leone to secure the Special Court there."),
            new(
                Scr(1638, 2005, "para. 1"),
                DecisionEffect.Changed,
                "Added the task to detain former President Taylor if he returned, and to pass him to the Special Court."),
            new(Scr(1750, 2007, "para. 5"), DecisionEffect.Changed, "Added support and security for the Special Court's work in Liberia."),
            new(Scr(1777, 2007, "para. 3"), DecisionEffect.Changed, "Endorsed a reduction of the force by 2,450."),
            new(Scr(1836, 2008, "para. 3"), DecisionEffect.Changed, "Endorsed a further reduction of the force by 1,460."),
            new(Scr(2066, 2012, "para. 4"), DecisionEffect.Changed, "Endorsed a reduction by four battalions, in three phases to July 2015."),
            new(Scr(2190, 2014, "para. 10"), DecisionEffect.Changed, "Restated the mandate in order of priority, the protection of civilians first."),
            new(Scr(2239, 2015, "para. 15"), DecisionEffect.Changed, "Reduced the force to 1,240 and the police to 606."),
            new(Scr(2333, 2016, "para. 10"), DecisionEffect.Ended, "Extended it for a last time, to 30 March 2018, and asked for withdrawal by 30 April."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1509, 2003, "preamble"))],
        Ceilings =
        [
            new(ComponentKind.Military, 15_000, Scr(1509, 2003, "para. 1"), "Includes up to 250 observers and 160 staff officers"),
            new(ComponentKind.Police, 1_115, Scr(1509, 2003, "para. 1"), "Includes formed units"),
            new(ComponentKind.Military, 15_250, Scr(1626, 2005, "para. 6"), "From November 2005 to March 2006"),
            new(ComponentKind.Police, 1_795, Scr(2066, 2012, "para. 5"), "As formed units, by the words of the paragraph"),
            new(ComponentKind.Military, 4_811, Scr(2190, 2014, "para. 15")),
            new(ComponentKind.Police, 1_795, Scr(2190, 2014, "para. 15")),
            new(ComponentKind.Military, 3_590, Scr(2215, 2015, "para. 1")),
            new(ComponentKind.Police, 1_515, Scr(2215, 2015, "para. 1")),
            new(ComponentKind.Military, 1_240, Scr(2239, 2015, "para. 15")),
            new(ComponentKind.Police, 606, Scr(2239, 2015, "para. 15")),
            new(ComponentKind.Military, 434, Scr(2333, 2016, "para. 16")),
            new(ComponentKind.Police, 310, Scr(2333, 2016, "para. 16")),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the ceasefire agreement and investigate violations", Scr(1509, 2003, "para. 3")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Plan disarmament and reintegration; collect and destroy weapons",
                Scr(1509, 2003, "para. 3")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1509, 2003, "para. 3")),
            new(TaskCategory.SecureEnvironmentForAid, "Help to create the security that aid needs", Scr(1509, 2003, "para. 3")),
            new(TaskCategory.HumanRightsMonitoring, "Keep human rights staff to promote, protect and monitor", Scr(1509, 2003, "para. 3")),
            new(TaskCategory.PoliceReform, "Help to restructure and train the police", Scr(1509, 2003, "para. 3")),
            new(TaskCategory.MilitaryReform, "Help to form a new and restructured army", Scr(1509, 2003, "para. 3")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Help to re-establish national authority throughout the country",
                Scr(1509, 2003, "para. 3")),
            new(TaskCategory.JudicialReform, "Help to plan stronger institutions, courts and prisons included", Scr(1509, 2003, "para. 3")),
            new(TaskCategory.GoodGovernance, "Help to restore proper administration of natural resources", Scr(1509, 2003, "para. 3")),
            new(TaskCategory.ElectoralAssistance, "Help to prepare the elections due by the end of 2005", Scr(1509, 2003, "para. 3")),
            new(
                TaskCategory.SupportToInternationalCriminalJustice,
                "Detain former President Taylor on his return and pass him to the Special Court",
                Scr(1638, 2005, "para. 1")),
        ],
        Models =
        [
            new(MissionModel.NaturalResourceProtection, Study("note 88")),
            new(MissionModel.BorderManagement, Study("note 90")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.SecuritySectorReform),
            new(MissionModel.PoliceAssistance),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.InfrastructureSecurity),
            new(MissionModel.PublicHealthSupport),
        ],
        Modalities = [new(ModalityKind.Sequenced, Study("§5.3, modality 2 and note 101"))],
        Predecessors = [new("ECOMIL", Study("note 101"))],
        Parallels = [new("UNMEER", Scr(2190, 2014, "para. 10(b)"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "Resolution 1509 acts under Chapter VII, but does not say that the mission may use all necessary means; "
                + "resolution 1497 authorizes all necessary measures, for the multinational force before it.",
                [Scr(1509, 2003, "preamble"), Scr(1497, 2003, "para. 5")]),
            new(
                "Resolution 2066 counts the 1,795 police as formed units alone; resolution 2116 maintains the same number as the "
                + "whole police component.",
                [Scr(2066, 2012, "para. 5"), Scr(2116, 2013, "para. 5")]),
        ],
    };
}
