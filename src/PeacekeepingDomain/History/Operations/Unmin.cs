using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Nepal.</summary>
internal static class Unmin
{
    public static PeaceOperation Record { get; } = new("UNMIN", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Nepal", Unpmm),
        Acronym = "UNMIN",
        Territory = new("Nepal", Scr(1740, 2007, "para. 1")),
        Lead = new("United Nations", Scr(1740, 2007, "para. 1")),
        Start = new(new(2007, 1, 23), Unpmm),
        End = new(new(2011, 1, 15), Unpmm),
        Decisions =
        [
            new(
                Scr(1740, 2007, "para. 1"),
                DecisionEffect.Established,
                "Established a political mission, on the request of both parties to the peace agreement."),
            new(Scr(1740, 2007, "para. 2"), DecisionEffect.Established, "Set its time at twelve months, to be ended or extended at the Government's request."),
        ],
        Tasks =
        [
            new(TaskCategory.Demilitarization, "Monitor how both sides manage arms and armed personnel", Scr(1740, 2007, "para. 1")),
            new(TaskCategory.MilitaryObservation, "Help to monitor the ceasefire", Scr(1740, 2007, "para. 1")),
            new(TaskCategory.GoodOfficesAndMediation, "Help the parties through a joint coordinating committee", Scr(1740, 2007, "para. 1")),
            new(TaskCategory.ElectoralAssistance, "Support the election of a Constituent Assembly, and review and report on it", Scr(1740, 2007, "para. 1")),
        ],
        Models =
        [
            new(MissionModel.DisarmamentDemobilizationReintegration, Study("note 64")),
            new(MissionModel.Verification),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
    };
}
