using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>First United Nations Emergency Force.</summary>
internal static class UnefI
{
    public static PeaceOperation Record { get; } = new("UNEF_I", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("First United Nations Emergency Force", Unpmm),
        Acronym = "UNEF I",
        AlsoKnownAs = ["UNEF", "United Nations Emergency Force"],
        Territory = new("Egypt and Israel", Unpmm),
        Lead = new("United Nations", Unpmm),
        Start = new(new(1956, 11), Pko),
        End = new(new(1967, 6), Pko),
        Decisions =
        [
            new(
                Scr(119, 1956),
                DecisionEffect.Supported,
                "Called an emergency special session of the General Assembly, as the permanent members did not agree."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Observe the cease-fire and the withdrawal of forces", Unpmm),
            new(TaskCategory.Demilitarization, "Keep areas free of forces", Unpmm),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Notes =
        [
            new(
                "The Council left the matter to an emergency special session of the General Assembly. The decisions of the Assembly on "
                + "the Force were not confirmed.",
                [Scr(119, 1956)]),
            new("The data set misspells the name as Emergeny Force.", [Unpmm]),
        ],
    };
}
