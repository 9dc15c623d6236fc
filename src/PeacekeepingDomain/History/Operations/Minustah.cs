using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Stabilization Mission in Haiti.</summary>
internal static class Minustah
{
    public static PeaceOperation Record { get; } = new("MINUSTAH", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Stabilization Mission in Haiti", Scr(1542, 2004, "para. 1")),
        Acronym = "MINUSTAH",
        Territory = new("Haiti", Scr(1542, 2004, "para. 1")),
        Lead = new("United Nations", Scr(1542, 2004, "para. 1")),
        Start = new(new(2004, 6, 1), Scr(1542, 2004, "para. 1")),
        End = new(new(2017, 10, 15), Scr(2350, 2017, "para. 1")),
        Decisions =
        [
            new(
                Scr(1529, 2004, "para. 2"),
                DecisionEffect.Supported,
                "Sent a multinational interim force for up to three months, ahead of a United Nations force."),
            new(Scr(1542, 2004, "para. 1"), DecisionEffect.Established, "Established the mission, to take over on 1 June 2004."),
            new(Scr(1608, 2005, "para. 3"), DecisionEffect.Changed, "Raised the ceilings for the time of the elections."),
            new(Scr(1743, 2007, "para. 7"), DecisionEffect.Changed, "Asked it to keep up operations with the police against armed gangs."),
            new(Scr(1780, 2007, "para. 2"), DecisionEffect.Changed, "Adjusted its make-up: fewer troops, more police."),
            new(Scr(1908, 2010, "para. 2"), DecisionEffect.Changed, "Raised the ceilings after the earthquake of January 2010."),
            new(Scr(1927, 2010, "para. 2"), DecisionEffect.Changed, "Raised the police ceiling again."),
            new(Scr(2012, 2011, "para. 2"), DecisionEffect.Changed, "Began to lower the ceilings."),
            new(Scr(2350, 2017, "para. 1"), DecisionEffect.Ended, "Extended it for a last six months and had it close by 15 October 2017."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1542, 2004, "para. 7"))],
        Ceilings =
        [
            new(ComponentKind.Military, 6_700, Scr(1542, 2004, "para. 4")),
            new(ComponentKind.Police, 1_622, Scr(1542, 2004, "para. 4")),
            new(ComponentKind.Military, 7_500, Scr(1608, 2005, "para. 3")),
            new(ComponentKind.Police, 1_897, Scr(1608, 2005, "para. 3")),
            new(ComponentKind.Military, 7_200, Scr(1702, 2006, "para. 3")),
            new(ComponentKind.Police, 1_951, Scr(1702, 2006, "para. 3")),
            new(ComponentKind.Military, 7_060, Scr(1780, 2007, "para. 2")),
            new(ComponentKind.Police, 2_091, Scr(1780, 2007, "para. 2")),
            new(ComponentKind.Military, 6_940, Scr(1892, 2009, "para. 3")),
            new(ComponentKind.Police, 2_211, Scr(1892, 2009, "para. 3")),
            new(ComponentKind.Military, 8_940, Scr(1908, 2010, "para. 2")),
            new(ComponentKind.Police, 3_711, Scr(1908, 2010, "para. 2")),
            new(ComponentKind.Police, 4_391, Scr(1927, 2010, "para. 2")),
            new(ComponentKind.Military, 7_340, Scr(2012, 2011, "para. 2")),
            new(ComponentKind.Police, 3_241, Scr(2012, 2011, "para. 2")),
            new(ComponentKind.Military, 6_270, Scr(2070, 2012, "para. 2")),
            new(ComponentKind.Police, 2_601, Scr(2070, 2012, "para. 2")),
            new(ComponentKind.Military, 5_021, Scr(2119, 2013, "para. 2")),
            new(ComponentKind.Military, 2_370, Scr(2180, 2014, "para. 2")),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Ensure a secure and stable environment for the political process", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.PoliceReform, "Help to restructure and reform the national police", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.DisarmamentDemobilizationReintegration, "Help with programmes for all armed groups", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.PenalSystemReform, "Help to re-establish the prison system", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.GoodOfficesAndMediation, "Support the political process through good offices", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Help with a national dialogue", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.ElectoralAssistance, "Help to organize, monitor and hold elections", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Help to extend State authority and local governance", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor human rights and report", Scr(1542, 2004, "para. 7")),
            new(TaskCategory.JudicialReform, "Advise on a strategy to reform the judiciary", Scr(1542, 2004, "para. 8")),
            new(TaskCategory.Other, "Patrol sea and land borders in support of the police", Scr(1780, 2007, "para. 11")),
        ],
        Models =
        [
            new(MissionModel.RuleOfLawSupport, Study("notes 67, 69 and 70")),
            new(MissionModel.CounterOrganizedCrime, Study("note 77")),
            new(MissionModel.NaturalDisasterResponse, Study("note 85")),
            new(MissionModel.MaritimeSecurity, Study("note 96")),
            new(MissionModel.PoliceAssistance),
            new(MissionModel.CitySecurity),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Modalities = [new(ModalityKind.Sequenced, Scr(1542, 2004, "para. 1")), new(ModalityKind.Standalone, Study("§5.3, modality 1"))],
        Predecessors = [new("Multinational Interim Force in Haiti", Scr(1542, 2004, "para. 1"))],
        Successors = [new("MINUJUSTH", Study("§5.3, modality 1"))],
        Howard = new(Assessment.NotASuccess, Study("endnote ii")),
        Notes =
        [
            new(
                "Chapter VII covers section I of paragraph 7 of resolution 1542, the secure environment; that resolution does not "
                + "say that the mission may use all necessary means.",
                [Scr(1542, 2004, "para. 7")]),
            new(
                "The data set of mandates dates the mission from 30 April 2004, the day of resolution 1542; the resolution has it "
                + "take over on 1 June.",
                [Unpmm, Scr(1542, 2004, "para. 1")]),
            new(
                "Notes 85 and 96 of the study name Haiti and not the mission: the earthquake of 2010, and patrols in coastal "
                + "waters.",
                [Study("note 85"), Study("note 96")]),
        ],
    };
}
