using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission in Liberia.</summary>
internal static class Unomil
{
    public static PeaceOperation Record { get; } = new("UNOMIL", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission in Liberia", Scr(866, 1993, "preamble")),
        Acronym = "UNOMIL",
        Territory = new("Liberia", Scr(866, 1993, "preamble")),
        Lead = new("United Nations", Scr(866, 1993, "para. 2")),
        Start = new(new(1993, 9), Pko),
        End = new(new(1997, 9), Pko),
        Decisions =
        [
            new(Scr(866, 1993, "para. 2"), DecisionEffect.Established, "Established the Mission under its authority for seven months."),
            new(Scr(950, 1994, "para. 3"), DecisionEffect.Changed, "Recognized that circumstances called for a reduction of its strength."),
            new(Scr(1020, 1995, "paras. 2 and 3"), DecisionEffect.Changed, "Adjusted the mandate after the Abuja Agreement."),
            new(Scr(1116, 1997, "para. 1"), DecisionEffect.Ended, "Extended the mandate until 30 September 1997, expecting it to end then."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 160, Scr(1020, 1995, "para. 3"), "Military observers."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Receive and investigate reports that the cease-fire was violated", Scr(866, 1993, "para. 3 (a)")),
            new(
                TaskCategory.MilitaryObservation,
                "Monitor the Peace Agreement and verify that it is applied impartially",
                Scr(866, 1993, "para. 3 (b)")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Help to monitor the arms embargo", Scr(866, 1993, "para. 3 (b)")),
            new(TaskCategory.ElectoralAssistance, "Observe and verify the elections", Scr(866, 1993, "para. 3 (c)")),
            new(
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
                "Help to coordinate humanitarian assistance in the field",
                Scr(866, 1993, "para. 3 (d)")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Plan the demobilization of combatants and assess its cost",
                Scr(866, 1993, "para. 3 (e)")),
            new(TaskCategory.HumanRightsMonitoring, "Report major violations of international humanitarian law", Scr(866, 1993, "para. 3 (f)")),
            new(TaskCategory.Demining, "Train engineers of ECOMOG to clear mines", Scr(866, 1993, "para. 3 (g)")),
            new(
                TaskCategory.GoodOfficesAndMediation,
                "Support by good offices the efforts of ECOWAS and of the transitional government",
                Scr(1020, 1995, "para. 2 (a)")),
            new(TaskCategory.HumanRightsMonitoring, "Investigate human rights violations and help local groups", Scr(1020, 1995, "para. 2 (f)")),
        ],
        Models =
        [
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.MonitoringAndReporting),
            new(MissionModel.Verification),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Parallels = [new("ECOMOG_LBR", Study("note 102"))],
        Notes =
        [
            new(
                "It was the first operation of the United Nations beside one that another organization had already set up. ECOMOG had the primary "
                + "responsibility to supervise the military provisions; the Mission monitored and verified, without a part in enforcement.",
                [Scr(866, 1993, "preamble"), Scr(866, 1993, "para. 3 (h)")]),
            new(
                "One data set gives September 1997 as its end, without a day; the mandate ran until 30 September 1997.",
                [Unpmm, Scr(1116, 1997, "para. 1")]),
        ],
    };
}
