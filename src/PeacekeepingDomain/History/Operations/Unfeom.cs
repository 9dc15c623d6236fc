using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations observers of the elections of 2001 in Fiji.</summary>
internal static class Unfeom
{
    private static readonly DoctrineSource Report = new(
        "FijiObserverMissionReport",
        "United Nations Electoral Observer Mission for the general elections in Fiji in August 2001",
        SourceKind.Report)
    {
        Symbol = "A/56/611",
        Date = new(2001, 11),
        Issuer = "Secretary-General",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource News = new(
        "UnNewsFiji2001",
        "UN electoral mission in Fiji reports no significant problems after weeklong vote",
        SourceKind.Guidance)
    {
        Date = new(2001, 9, 3),
        Issuer = "United Nations News",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("UNFEOM", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Electoral Observer Mission for the general elections in Fiji", Report.Whole),
        Acronym = "UNFEOM",
        Territory = new("Fiji", Report.At("para. 1")),
        Lead = new("United Nations", Report.At("para. 1")),
        Start = new(new(2001, 8), News.Whole),
        End = new(new(2001, 9), News.Whole),
        Decisions =
        [
            new(
                Report.At("para. 1"),
                DecisionEffect.Established,
                "The General Assembly, by its resolution 55/280 of 25 July 2001, allowed the Secretary-General to establish "
                + "the mission and asked him to deploy it."),
        ],
        Tasks = [new(TaskCategory.ElectoralAssistance, "Observe the vote, the count and the days after the elections", Report.At("para. 1"))],
        Models = [new(MissionModel.ElectionSecurityAndAssistance, Study("note 61"))],
        Notes =
        [
            new(
                "The study names the observation in Fiji in 2001 and not the mission; the acronym is that of the press "
                + "releases of the time.",
                [Study("note 61"), News.Whole]),
            new(
                "The mission was not established by the Security Council. It was civilian and is filed with the special "
                + "political missions for want of a nearer kind.",
                [Report.At("para. 1")]),
        ],
    };
}
