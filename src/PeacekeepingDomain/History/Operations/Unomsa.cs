using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission in South Africa.</summary>
internal static class Unomsa
{
    public static PeaceOperation Record { get; } = new("UNOMSA", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission in South Africa", Scr(894, 1994, "preamble")),
        Acronym = "UNOMSA",
        AlsoKnownAs = ["United Nations Observation Mission in South Africa"],
        Territory = new("South Africa", Scr(772, 1992, "para. 4")),
        Lead = new("United Nations", Scr(772, 1992, "para. 4")),
        Start = new(new(1992, 8, 17), Unpmm),
        End = new(new(1994, 6, 27), Unpmm),
        Decisions =
        [
            new(Scr(772, 1992, "para. 4"), DecisionEffect.Established, "Authorized observers, in the number the Secretary-General finds necessary."),
            new(
                Scr(894, 1994, "para. 1"),
                DecisionEffect.Changed,
                "Agreed with the proposals on mandate and size for the elections, and on coordinating the international observers."),
        ],
        Tasks =
        [
            new(TaskCategory.ConflictAssessmentAndEarlyWarning, "Observe the areas of concern about violence", Scr(772, 1992, "para. 4")),
            new(
                TaskCategory.LocalDialogueAndReconciliation,
                "Work with the structures of the National Peace Accord and help to strengthen them",
                Scr(772, 1992, "paras. 4 and 5")),
            new(TaskCategory.Other, "Help the people to end violence", Scr(772, 1992, "preamble")),
            new(TaskCategory.ElectoralAssistance, "Coordinate the international observers of the elections", Scr(894, 1994, "para. 1")),
        ],
        Models =
        [
            new(MissionModel.PreventiveDeployment, Study("note 44")),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Parallels =
        [
            new("Observers of the Organization of African Unity", Scr(894, 1994, "para. 1")),
            new("Observers of the Commonwealth", Scr(894, 1994, "para. 1")),
            new("Observers of the European Union", Scr(894, 1994, "para. 1")),
        ],
        Notes =
        [
            new(
                "The study writes Observation Mission where the resolution has Observer Mission.",
                [Study("List of Abbreviations"), Scr(894, 1994, "preamble")]),
            new(
                "The study quotes the mandate as one to help quell violence. The words do not stand in resolution 772, which speaks of "
                + "helping the people to end violence.",
                [Study("note 44"), Scr(772, 1992, "preamble")]),
            new(
                "The data set of mandates counts it among the peacekeeping operations; it was a mission of observers.",
                [Unpmm, Scr(772, 1992, "para. 4")]),
        ],
    };
}
