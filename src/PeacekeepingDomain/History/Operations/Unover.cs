using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission to Verify the Referendum in Eritrea.</summary>
internal static class Unover
{
    public static PeaceOperation Record { get; } = new("UNOVER", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission to Verify the Referendum in Eritrea", Study("List of Abbreviations")),
        Acronym = "UNOVER",
        Territory = new("Eritrea", Unpmm),
        Lead = new("United Nations", Unpmm),
        Start = new(new(1993, 1), Unpmm),
        End = new(new(1993, 4, 30), Unpmm),
        Tasks =
        [
            new(TaskCategory.ElectoralAssistance, "Verify the referendum", Unpmm),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance, Study("note 56")),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
    };
}
