using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Operation in the Congo.</summary>
internal static class Onuc
{
    public static PeaceOperation Record { get; } = new("ONUC", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Operation in the Congo", Study("List of Abbreviations")),
        Acronym = "ONUC",
        AlsoKnownAs = ["United Nations Force in the Congo"],
        Territory = new("Republic of the Congo", Scr(143, 1960, "para. 2")),
        Lead = new("United Nations", Scr(143, 1960, "para. 2")),
        Start = new(new(1960, 7), Pko),
        End = new(new(1964, 6), Pko),
        Decisions =
        [
            new(
                Scr(143, 1960, "para. 2"),
                DecisionEffect.Established,
                "Authorized the Secretary-General to give the Government military assistance until the national security forces can do their work."),
            new(Scr(146, 1960, "para. 3"), DecisionEffect.Changed, "Declared that the Force must enter the province of Katanga."),
            new(Scr(146, 1960, "para. 4"), DecisionEffect.Changed, "Reaffirmed that the Force takes no side in any internal conflict."),
            new(
                Scr(161, 1961, "part A, para. 1"),
                DecisionEffect.Changed,
                "Urged all appropriate measures against civil war, force in the last resort among them."),
            new(
                Scr(169, 1961, "para. 4"),
                DecisionEffect.Changed,
                "Authorized vigorous action to seize, detain or deport foreign military personnel and mercenaries."),
        ],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The United Nations",
                "Prevent civil war: cease-fires, an end to military operations, no clashes, and force in the last resort",
                Scr(161, 1961, "part A, para. 1")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The Secretary-General",
                "Seize, detain or deport foreign military and paramilitary personnel, political advisers and mercenaries, with the "
                + "force that this requires",
                Scr(169, 1961, "para. 4")),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryReform,
                "Assist the Government militarily until its own security forces can do their work",
                Scr(143, 1960, "para. 2")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Help the Central Government to restore law and order",
                Scr(169, 1961, "preamble")),
            new(TaskCategory.Other, "Keep up the territorial integrity and independence of the country", Scr(169, 1961, "preamble")),
            new(TaskCategory.UseOfForce, "Prevent civil war, by force in the last resort", Scr(161, 1961, "part A, para. 1")),
            new(
                TaskCategory.Demilitarization,
                "Have foreign military personnel, advisers and mercenaries withdraw",
                Scr(161, 1961, "part A, para. 2")),
            new(TaskCategory.UseOfForce, "Seize and remove foreign military personnel and mercenaries", Scr(169, 1961, "para. 4")),
            new(
                TaskCategory.MilitaryReform,
                "Have Congolese armed units reorganized and brought under discipline",
                Scr(161, 1961, "part B, para. 2")),
        ],
        Models = [new(MissionModel.TransitionAssistance)],
        Howard = new(Assessment.NotASuccess, Study("endnote ii")),
        Notes =
        [
            new(
                "The resolutions authorize force without naming a chapter of the Charter.",
                [Scr(161, 1961, "part A, para. 1"), Scr(169, 1961, "para. 4")]),
        ],
    };
}
