using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Second United Nations Emergency Force.</summary>
internal static class UnefII
{
    public static PeaceOperation Record { get; } = new("UNEF_II", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("Second United Nations Emergency Force", Unpmm),
        Acronym = "UNEF II",
        AlsoKnownAs = ["United Nations Emergency Force"],
        Territory = new("Egypt and Israel", Unpmm),
        Lead = new("United Nations", Scr(340, 1973, "para. 3")),
        Start = new(new(1973, 10), Pko),
        End = new(new(1979, 7), Pko),
        Decisions =
        [
            new(
                Scr(340, 1973, "para. 3"),
                DecisionEffect.Established,
                "Set up the Force under its authority, without personnel of the permanent members."),
            new(Scr(341, 1973, "para. 2"), DecisionEffect.Established, "Set an initial period of six months."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Observe the cease-fire and the return to the positions of 22 October 1973",
                Scr(340, 1973, "paras. 1 and 3")),
            new(TaskCategory.HumanitarianAssistance, "Provide humanitarian assistance", Unpmm),
            new(TaskCategory.CoordinationOfDonorsPartnersAndAgencies, "Coordinate partners and agencies", Unpmm),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Notes =
        [
            new("The resolutions name it United Nations Emergency Force, without a number.", [Scr(340, 1973, "para. 3"), Unpmm]),
        ],
    };
}
