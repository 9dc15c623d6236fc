using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Electoral Observation Mission in Burundi.</summary>
internal static class Menub
{
    private static readonly DoctrineSource Page = new("DpaBurundi", "Burundi", SourceKind.Guidance)
    {
        Issuer = "United Nations Department of Political Affairs",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("MENUB", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Electoral Observation Mission in Burundi", Unpmm),
        Acronym = "MENUB",
        Territory = new("Burundi", Scr(2137, 2014, "para. 6")),
        Lead = new("United Nations", Scr(2137, 2014, "para. 6")),
        Start = new(new(2015, 1, 1), Page.Whole),
        End = new(new(2015, 11, 18), Unpmm),
        Decisions =
        [
            new(
                Scr(2137, 2014, "para. 6"),
                DecisionEffect.Established,
                "Asked for an electoral observer mission, at the request of the Government, to begin as soon as the mandate "
                + "of the office in Burundi ended."),
        ],
        Tasks =
        [
            new(
                TaskCategory.ElectoralAssistance,
                "Follow the elections of 2015 and report on them before, during and after the vote",
                Scr(2137, 2014, "para. 6")),
        ],
        Models = [new(MissionModel.ElectionSecurityAndAssistance, Study("note 61"))],
        Predecessors = [new("BNUB", Scr(2137, 2014, "para. 6"))],
        Notes =
        [
            new(
                "The resolution calls for the mission without naming it; the study speaks of the observation in Burundi in "
                + "2015 without its name. The name is that of the data set.",
                [Scr(2137, 2014, "para. 6"), Study("note 61"), Unpmm]),
            new("Its mandate ended on 18 November 2015 and its operations on 31 December 2015.", [Page.Whole]),
        ],
    };
}
