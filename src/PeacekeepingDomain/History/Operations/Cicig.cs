using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>International Commission against Impunity in Guatemala.</summary>
internal static class Cicig
{
    public static PeaceOperation Record { get; } = new("CICIG", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("International Commission against Impunity in Guatemala", Study("List of Abbreviations")),
        Acronym = "CICIG",
        Territory = new("Guatemala", Unpmm),
        Start = new(new(2006, 12, 12), Unpmm),
        End = new(new(2019, 9), Unpmm),
        Tasks =
        [
            new(TaskCategory.Other, "Collect and analyse information about criminal networks", Study("§5.2, model 17 and note 75")),
        ],
        Models =
        [
            new(MissionModel.CounterOrganizedCrime, Study("note 75")),
        ],
        Notes =
        [
            new(
                "The study names the commission beside peace operations for what it did against organized crime; the data set of "
                + "mandates counts it among the special political missions.",
                [Study("note 75"), Unpmm]),
        ],
    };
}
