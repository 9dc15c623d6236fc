using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Verification Mission in Guatemala.</summary>
internal static class Minugua
{
    public static PeaceOperation Record { get; } = new("MINUGUA", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Verification Mission in Guatemala", Study("List of Abbreviations")),
        Acronym = "MINUGUA",
        AlsoKnownAs =
        [
            "United Nations Mission for the Verification of Human Rights and of Compliance with the Comprehensive Agreement on "
            + "Human Rights in Guatemala",
        ],
        Territory = new("Guatemala", Scr(1094, 1997, "preamble")),
        Lead = new("United Nations", Scr(1094, 1997, "preamble")),
        Decisions =
        [
            new(
                Scr(1094, 1997, "para. 1"),
                DecisionEffect.Changed,
                "Attached military observers to the Mission for three months, to verify the definitive cease-fire."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 155, Scr(1094, 1997, "para. 1"), "Military observers; medical personnel come beside them."),
        ],
        Tasks =
        [
            new(TaskCategory.HumanRightsMonitoring, "Verify human rights and the agreement on them", Scr(1094, 1997, "preamble")),
            new(TaskCategory.MilitaryObservation, "Verify the agreement on the definitive cease-fire", Scr(1094, 1997, "para. 1")),
            new(TaskCategory.Demilitarization, "Verify that forces separate", Scr(1094, 1997, "para. 2")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Verify that the combatants of URNG disarm and demobilize",
                Scr(1094, 1997, "para. 2")),
            new(TaskCategory.Other, "Verify the other agreements of the Peace Accords", Scr(1094, 1997, "para. 2")),
        ],
        Models =
        [
            new(MissionModel.Verification),
            new(MissionModel.MonitoringAndReporting),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The data set covers only the military observers, from 20 January to 27 May 1997. The Mission is older: the Council noted that the United "
                + "Nations had monitored the peace process since 1994, and attached the observers to it. Its own dates were not confirmed.",
                [Unpmm, Scr(1094, 1997, "preamble and para. 1")]),
            new("The resolution gives the long name, the study a shorter one.", [Scr(1094, 1997, "preamble"), Study("List of Abbreviations")]),
        ],
    };
}
