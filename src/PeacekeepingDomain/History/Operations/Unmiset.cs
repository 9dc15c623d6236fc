using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission of Support in East Timor.</summary>
internal static class Unmiset
{
    public static PeaceOperation Record { get; } = new("UNMISET", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission of Support in East Timor", Scr(1410, 2002, "para. 1")),
        Acronym = "UNMISET",
        AlsoKnownAs = ["UNMISSET", "UN Mission in Support of East Timor"],
        Territory = new("East Timor", Scr(1410, 2002, "para. 1")),
        Lead = new("United Nations", Scr(1410, 2002, "para. 1")),
        Start = new(new(2002, 5, 20), Scr(1410, 2002, "para. 1")),
        End = new(new(2005, 5, 20), Scr(1573, 2004, "para. 1")),
        Decisions =
        [
            new(Scr(1410, 2002, "para. 1"), DecisionEffect.Established, "Established the mission as of 20 May 2002, for a first twelve months."),
            new(Scr(1480, 2003, "para. 1"), DecisionEffect.Extended, "Extended it to 20 May 2004."),
            new(Scr(1543, 2004, "para. 2"), DecisionEffect.Changed, "Made it smaller and revised its tasks."),
            new(Scr(1573, 2004, "para. 1"), DecisionEffect.Ended, "Extended it for a last six months, to 20 May 2005."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1410, 2002, "para. 6"))],
        Force =
        [
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Fulfil its mandate", Scr(1410, 2002, "para. 6")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 5_000, Scr(1410, 2002, "para. 3"), "First strength, 120 observers included"),
            new(ComponentKind.Police, 1_250, Scr(1410, 2002, "para. 3"), "First strength"),
            new(ComponentKind.Civilian, 100, Scr(1410, 2002, "para. 3"), "Civilian Support Group"),
            new(ComponentKind.Military, 310, Scr(1543, 2004, "para. 4"), "Formed troops; 42 liaison officers and a response unit of 125 besides"),
            new(ComponentKind.Police, 157, Scr(1543, 2004, "para. 4"), "Advisers"),
            new(ComponentKind.Civilian, 58, Scr(1543, 2004, "para. 4"), "Advisers"),
        ],
        Tasks =
        [
            new(TaskCategory.SupportToPermanentStateAdministration, "Assist the core administrative structures of the State", Scr(1410, 2002, "para. 2")),
            new(TaskCategory.PoliceReform, "Enforce the law for the time being and help to build a police service", Scr(1410, 2002, "para. 2")),
            new(TaskCategory.Other, "Contribute to external and internal security", Scr(1410, 2002, "para. 2")),
            new(TaskCategory.TransitionalJustice, "Keep a Serious Crimes Unit; support justice for serious crimes", Scr(1543, 2004, "para. 3")),
            new(TaskCategory.HumanRightsPromotion, "Train and build capacity on human rights principles", Scr(1410, 2002, "para. 5")),
        ],
        Models =
        [
            new(MissionModel.NewStateSupport, Study("note 53")),
            new(MissionModel.PoliceAssistance),
            new(MissionModel.RuleOfLawSupport),
            new(MissionModel.SupportToAccountability),
        ],
        Predecessors = [new("UNTAET", Scr(1410, 2002, "preamble"))],
        Notes =
        [
            new(
                "The study writes UNMISSET in its notes and UNMISET in its list of abbreviations, there with Mission in Support "
                + "of East Timor; resolution 1410 has UNMISET, Mission of Support.",
                [Study("note 53"), Study("List of Abbreviations"), Scr(1410, 2002, "para. 1")]),
            new(
                "The data set of mandates dates the mission from 17 May 2002, the day of resolution 1410; the resolution "
                + "establishes it as of 20 May.",
                [Unpmm, Scr(1410, 2002, "para. 1")]),
        ],
    };
}
