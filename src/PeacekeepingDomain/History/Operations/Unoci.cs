using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Operation in Côte d'Ivoire.</summary>
internal static class Unoci
{
    public static PeaceOperation Record { get; } = new("UNOCI", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Operation in Côte d'Ivoire", Scr(1528, 2004, "para. 1")),
        Acronym = "UNOCI",
        AlsoKnownAs = ["ONUCI", "UN Mission in Côte d'Ivoire"],
        Territory = new("Côte d'Ivoire", Scr(1528, 2004, "para. 1")),
        Lead = new("United Nations", Scr(1528, 2004, "para. 1")),
        Start = new(new(2004, 4, 4), Scr(1528, 2004, "para. 1")),
        End = new(new(2017, 6, 30), Scr(2284, 2016, "para. 14")),
        Decisions =
        [
            new(Scr(1528, 2004, "para. 1"), DecisionEffect.Established, "Established the operation for twelve months as from 4 April 2004."),
            new(Scr(1609, 2005, "para. 2"), DecisionEffect.Changed, "Gave it a new mandate after the declaration of the end of the war."),
            new(Scr(1609, 2005, "para. 3"), DecisionEffect.Changed, "Added up to 850 military personnel and raised the police ceiling to 725."),
            new(Scr(1765, 2007, "para. 6"), DecisionEffect.Changed, "Gave the Special Representative the task to certify every stage of the elections."),
            new(Scr(1933, 2010, "para. 16"), DecisionEffect.Changed, "Gave it a new mandate in support of the Ouagadougou Political Agreement."),
            new(Scr(1967, 2011, "para. 1"), DecisionEffect.Changed, "Added 2,000 military personnel until 30 June 2011."),
            new(Scr(1975, 2011, "para. 6"), DecisionEffect.Changed, "Stressed that it may prevent the use of heavy weapons against civilians."),
            new(Scr(2000, 2011, "para. 7"), DecisionEffect.Changed, "Gave it a new mandate, protection and security first."),
            new(Scr(2260, 2016, "para. 1"), DecisionEffect.Changed, "Lowered the military ceiling to 4,000."),
            new(Scr(2284, 2016, "para. 14"), DecisionEffect.Ended, "Extended it for a last time, to 30 June 2017."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1528, 2004, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Carry out its mandate, within its capabilities and areas of deployment",
                Scr(1528, 2004, "para. 8")),
            new(ForceAuthority.AllNecessaryMeans, "The French forces", "Support the operation, and help to protect civilians", Scr(1528, 2004, "para. 16")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Protect civilians, to prevent the use of heavy weapons against them besides",
                Scr(1975, 2011, "para. 6")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out its mandate, the protection of civilians first", Scr(2000, 2011, "para. 8")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 6_240, Scr(1528, 2004, "para. 2"), "Includes 200 observers and 120 staff officers"),
            new(ComponentKind.Police, 350, Scr(1528, 2004, "para. 2")),
            new(ComponentKind.Police, 725, Scr(1609, 2005, "para. 3")),
            new(ComponentKind.Military, 7_392, Scr(1933, 2010, "para. 19"), "Includes 192 observers"),
            new(ComponentKind.Police, 1_250, Scr(1933, 2010, "para. 19")),
            new(ComponentKind.Military, 9_792, Scr(2000, 2011, "para. 2"), "Includes 192 observers"),
            new(ComponentKind.Police, 1_350, Scr(2000, 2011, "para. 3")),
            new(ComponentKind.Military, 8_837, Scr(2062, 2012, "para. 3")),
            new(ComponentKind.Military, 7_137, Scr(2112, 2013, "para. 2"), "By June 2014"),
            new(ComponentKind.Military, 5_437, Scr(2162, 2014, "para. 23"), "By June 2015"),
            new(ComponentKind.Police, 1_500, Scr(2162, 2014, "para. 24")),
            new(ComponentKind.Military, 4_000, Scr(2260, 2016, "para. 1"), "By March 2016"),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the ceasefire and investigate violations", Scr(1528, 2004, "para. 6")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Help to regroup forces and to carry out the national programme",
                Scr(1528, 2004, "para. 6")),
            new(TaskCategory.Other, "Help to monitor the borders and the movement of combatants", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.SecureEnvironmentForAid, "Ease the flow of people, goods and aid", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Ease the return of State authority", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.ElectoralAssistance, "Guide and assist the electoral process, the presidential election above all", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.HumanRightsMonitoring, "Promote human rights and help to investigate violations", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.InformationCampaigns, "Explain the peace process and the operation, by radio if need be", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.PoliceReform, "Help to restore policing and advise on the security services", Scr(1528, 2004, "para. 6")),
            new(TaskCategory.JudicialReform, "Help to re-establish the judiciary and the rule of law", Scr(1528, 2004, "para. 6")),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance, Study("note 56")),
            new(MissionModel.BorderManagement, Study("note 90")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.SecuritySectorReform),
            new(MissionModel.Verification),
        ],
        Modalities = [new(ModalityKind.Sequenced, Scr(1528, 2004, "para. 1")), new(ModalityKind.Parallel, Study("note 104"))],
        Predecessors =
        [
            new("United Nations Mission in Côte d'Ivoire (MINUCI)", Scr(1528, 2004, "para. 1")),
            new("Forces of the Economic Community of West African States", Scr(1528, 2004, "para. 1")),
        ],
        Parallels = [new("LICORNE", Study("note 104"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The study's list of abbreviations calls it a mission, which was the name of the mission before it; the study "
                + "also uses the French acronym.",
                [Study("List of Abbreviations"), Study("note 104"), Scr(1528, 2004, "para. 1")]),
            new(
                "The data set of mandates dates the operation from 27 February 2004, the day of resolution 1528; the resolution "
                + "has it begin on 4 April.",
                [Unpmm, Scr(1528, 2004, "para. 1")]),
            new("The data set of the Secretariat ends the operation in May 2017; the last mandate ran to 30 June 2017.", [Pko, Scr(2284, 2016, "para. 14")]),
        ],
    };
}
