using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission in Georgia.</summary>
internal static class Unomig
{
    public static PeaceOperation Record { get; } = new("UNOMIG", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission in Georgia", Scr(858, 1993, "para. 2")),
        Acronym = "UNOMIG",
        Territory = new("Abkhazia, Georgia", Scr(937, 1994, "para. 6")),
        Lead = new("United Nations", Scr(858, 1993, "para. 2")),
        Start = new(new(1993, 8), Pko),
        End = new(new(2009, 6), Pko),
        Decisions =
        [
            new(
                Scr(858, 1993, "paras. 2 and 3"),
                DecisionEffect.Established,
                "Established the Mission for six months, with up to 88 military observers."),
            new(
                Scr(937, 1994, "paras. 5 and 6"),
                DecisionEffect.Changed,
                "Expanded the Mission and gave it a mandate under the Moscow Agreement of 14 May 1994."),
            new(Scr(1077, 1996, "para. 1"), DecisionEffect.Changed, "Made an office that a report describes part of the Mission."),
            new(Scr(1494, 2003, "para. 17"), DecisionEffect.Changed, "Endorsed the addition of a civilian police component."),
            new(Scr(1808, 2008, "para. 16"), DecisionEffect.Extended, "Extended the mandate until 15 October 2008."),
            new(Scr(1839, 2008, "para. 1"), DecisionEffect.Extended, "Extended the mandate until 15 February 2009."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 88, Scr(858, 1993, "para. 2"), "Military observers."),
            new(ComponentKind.Military, 136, Scr(937, 1994, "para. 5"), "Military observers."),
            new(ComponentKind.Police, 20, Scr(1494, 2003, "para. 17")),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Verify the Cease-fire Agreement of 27 July 1993, above all in Sukhumi",
                Scr(858, 1993, "para. 2 (a)")),
            new(TaskCategory.MilitaryObservation, "Investigate reported violations and try to resolve them", Scr(858, 1993, "para. 2 (b)")),
            new(
                TaskCategory.MilitaryObservation,
                "Monitor and verify the Agreement on a Cease-fire and Separation of Forces",
                Scr(937, 1994, "para. 6 (a)")),
            new(
                TaskCategory.MilitaryObservation,
                "Observe the peacekeeping force of the Commonwealth of Independent States",
                Scr(937, 1994, "para. 6 (b)")),
            new(TaskCategory.Demilitarization, "Verify that troops and heavy equipment stay out of the zones", Scr(937, 1994, "para. 6 (c)")),
            new(TaskCategory.Demilitarization, "Monitor where withdrawn heavy equipment is stored", Scr(937, 1994, "para. 6 (d)")),
            new(
                TaskCategory.MilitaryObservation,
                "Monitor the withdrawal from the Kodori valley and patrol it",
                Scr(937, 1994, "para. 6 (e) and (f)")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Help, by being there, to make returns safe and orderly",
                Scr(937, 1994, "para. 6 (i)")),
            new(TaskCategory.HumanRightsPromotion, "Run the programme of an office within the Mission", Scr(1077, 1996, "paras. 1 and 2")),
        ],
        Models =
        [
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.MonitoringAndReporting),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Parallels = [new("CIS_PKF_GEORGIA", Study("note 102"))],
        Notes =
        [
            new(
                "Resolution 1077 speaks of an office and does not say for what; the next one notes that the United Nations Human "
                + "Rights Office in Abkhazia has opened.",
                [Scr(1077, 1996, "para. 1"), Scr(1096, 1997, "preamble")]),
            new("In its resolution of October 2008 the Council calls it only the United Nations mission.", [Scr(1839, 2008, "para. 1")]),
        ],
    };
}
