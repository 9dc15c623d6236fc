using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Preventive Deployment Force.</summary>
internal static class Unpredep
{
    private static readonly DoctrineSource Veto =
        new("Sc6648", "Security Council fails to extend mandate of United Nations Preventive Deployment Force", SourceKind.Report)
        {
            Symbol = "SC/6648",
            Date = new(1999, 2, 25),
            Issuer = "United Nations Secretariat",
        };

    public static PeaceOperation Record { get; } = new("UNPREDEP", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Preventive Deployment Force", Scr(983, 1995, "para. 2")),
        Acronym = "UNPREDEP",
        Territory = new("Former Yugoslav Republic of Macedonia", Scr(983, 1995, "para. 2")),
        Lead = new("United Nations", Scr(983, 1995, "para. 2")),
        Start = new(new(1995, 3), Pko),
        End = new(new(1999, 2), Pko),
        Decisions =
        [
            new(Scr(795, 1992, "para. 2"), DecisionEffect.Supported, "Authorized a presence of UNPROFOR in the country, from which the Force came."),
            new(Scr(983, 1995, "para. 2"), DecisionEffect.Established, "Gave UNPROFOR in the country a name and a mandate of its own."),
            new(Scr(1046, 1996, "paras. 1 and 2"), DecisionEffect.Changed, "Added 50 military personnel for engineering, and a Force Commander."),
            new(Scr(1082, 1996, "para. 1"), DecisionEffect.Changed, "Extended the mandate with a military component smaller by 300."),
            new(Scr(1105, 1997, "para. 1"), DecisionEffect.Changed, "Suspended that reduction."),
            new(Scr(1110, 1997, "para. 1"), DecisionEffect.Changed, "Had the reduction by 300 begin on 1 October 1997."),
            new(Scr(1142, 1997, "para. 1"), DecisionEffect.Extended, "Extended the mandate for a final period, until 31 August 1998."),
            new(
                Scr(1186, 1998, "para. 1"),
                DecisionEffect.Changed,
                "Raised the troop strength to 1,050, extended the mandate until 28 February 1999 and added illicit arms flows."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 1050, Scr(1186, 1998, "para. 1"), "Troops."),
        ],
        Tasks =
        [
            new(TaskCategory.ConflictAssessmentAndEarlyWarning, "Report developments that could threaten the country", Scr(1186, 1998, "para. 1")),
            new(TaskCategory.Other, "Deter threats and prevent clashes by its presence", Scr(1186, 1998, "para. 1")),
            new(TaskCategory.MilitaryObservation, "Monitor the border areas", Scr(1186, 1998, "para. 1")),
            new(
                TaskCategory.SmallArmsAndLightWeapons,
                "Monitor and report illicit arms flows and what resolution 1160 (1998) prohibits",
                Scr(1186, 1998, "para. 1")),
        ],
        Models =
        [
            new(MissionModel.PreventiveDeployment, Study("note 43")),
            new(MissionModel.MonitoringAndReporting),
            new(MissionModel.BorderManagement),
        ],
        Predecessors = [new("UNPROFOR", Scr(983, 1995, "para. 2"))],
        Parallels = [new("Mission of the Organization for Security and Cooperation in Europe", Scr(983, 1995, "para. 3"))],
        Notes =
        [
            new(
                "A veto by China stopped a further extension on 25 February 1999; thirteen members were in favour and the Russian "
                + "Federation abstained.",
                [Veto.Whole]),
            new(
                "Resolution 1142 called its extension final; the next resolution extended the mandate again.",
                [Scr(1142, 1997, "para. 1"), Scr(1186, 1998, "para. 1")]),
        ],
    };
}
