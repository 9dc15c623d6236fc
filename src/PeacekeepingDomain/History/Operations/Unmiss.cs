using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in South Sudan.</summary>
internal static class Unmiss
{
    public static PeaceOperation Record { get; } = new("UNMISS", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Mission in the Republic of South Sudan", Scr(1996, 2011, "para. 1")),
        Acronym = "UNMISS",
        AlsoKnownAs = ["United Nations Mission in South Sudan"],
        Territory = new("South Sudan", Scr(1996, 2011, "para. 1")),
        Lead = new("United Nations", Scr(1996, 2011, "para. 1")),
        Start = new(new(2011, 7, 9), Scr(1996, 2011, "para. 1")),
        Decisions =
        [
            new(Scr(1996, 2011, "para. 1"), DecisionEffect.Established, "Established the mission as of 9 July 2011, for a first year."),
            new(Scr(2132, 2013, "para. 4"), DecisionEffect.Changed, "Raised the ceilings in view of the urgent situation."),
            new(Scr(2155, 2014, "para. 4"), DecisionEffect.Changed, "Replaced the mandate: protection, human rights, aid and the ceasefire."),
            new(Scr(2304, 2016, "para. 10"), DecisionEffect.Changed, "Gave a Regional Protection Force tasks in and around Juba."),
            new(Scr(2304, 2016, "para. 14"), DecisionEffect.Changed, "Raised the ceiling to 17,000, 4,000 of them for that force."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1996, 2011, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its units are deployed",
                "Carry out its protection mandate",
                Scr(1996, 2011, "para. 4")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Perform all tasks of the mandate of 2014", Scr(2155, 2014, "para. 4")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out its tasks", Scr(2304, 2016, "para. 4")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The Regional Protection Force",
                "Keep Juba's roads and airport open, and engage those who prepare attacks",
                Scr(2304, 2016, "para. 10")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 7_000, Scr(1996, 2011, "para. 1")),
            new(ComponentKind.Police, 900, Scr(1996, 2011, "para. 1")),
            new(ComponentKind.Military, 12_500, Scr(2132, 2013, "para. 4")),
            new(ComponentKind.Police, 1_323, Scr(2132, 2013, "para. 4")),
            new(ComponentKind.Military, 17_000, Scr(2304, 2016, "para. 14"), "Includes 4,000 for the Regional Protection Force"),
        ],
        Tasks =
        [
            new(TaskCategory.GoodOfficesAndMediation, "Advise on political transition, governance and State authority", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.ConflictAssessmentAndEarlyWarning, "Establish an early warning capacity across the mission", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor, investigate and report on human rights", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.ProtectionOfCivilians, "Deter violence, and protect civilians under imminent threat", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.MilitaryReform, "Support strategies for the security sector", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.DisarmamentDemobilizationReintegration, "Support a national strategy", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.PoliceReform, "Advise, train and mentor the police", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.ProtectionOfChildren, "Keep up a mechanism to monitor and report on harm to children", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.Demining, "Support demining and the national authority for it", Scr(1996, 2011, "para. 3")),
            new(TaskCategory.SecureEnvironmentForAid, "Help to create the conditions for aid", Scr(2155, 2014, "para. 4")),
            new(TaskCategory.Other, "Keep the protection sites safe", Scr(2155, 2014, "para. 4")),
            new(TaskCategory.MilitaryObservation, "Support the verification of the Cessation of Hostilities Agreement", Scr(2155, 2014, "para. 4")),
        ],
        Models =
        [
            new(MissionModel.NewStateSupport, Study("notes 53 and 54")),
            new(MissionModel.SupportOfPeaceAgreements, Study("note 50")),
            new(MissionModel.RuleOfLawSupport, Study("notes 68 and 70")),
            new(MissionModel.NaturalDisasterResponse, Study("note 85")),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.AtrocityPrevention),
            new(MissionModel.SecuritySectorReform),
        ],
        Predecessors = [new("UNMIS", Scr(1997, 2011, "para. 5"))],
        Notes =
        [
            new(
                "Resolution 1996 names the mission after the Republic of South Sudan; later resolutions and the study leave the "
                + "words out.",
                [Scr(1996, 2011, "para. 1"), Scr(2057, 2012, "para. 1"), Study("List of Abbreviations")]),
            new(
                "The study dates its support to a new State from 2011 to 2013; in 2014 resolution 2155 replaced that mandate.",
                [Study("note 53"), Scr(2155, 2014, "para. 4")]),
        ],
    };
}
