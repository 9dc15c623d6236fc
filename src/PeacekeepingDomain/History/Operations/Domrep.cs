using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Mission of the Representative of the Secretary-General in the Dominican Republic.</summary>
internal static class Domrep
{
    public static PeaceOperation Record { get; } = new("DOMREP", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("Mission of the Representative of the Secretary-General in the Dominican Republic", Study("List of Abbreviations")),
        Acronym = "DOMREP",
        Territory = new("Dominican Republic", Scr(203, 1965, "para. 2")),
        Lead = new("United Nations", Scr(203, 1965, "para. 2")),
        Start = new(new(1965, 5), Pko),
        End = new(new(1966, 10), Pko),
        Decisions =
        [
            new(
                Scr(203, 1965, "para. 2"),
                DecisionEffect.Established,
                "Invited the Secretary-General to send a representative at once, to report to the Council on the situation."),
        ],
        Tasks =
        [
            new(TaskCategory.ConflictAssessmentAndEarlyWarning, "Report to the Council on the situation", Scr(203, 1965, "para. 2")),
            new(TaskCategory.MilitaryObservation, "Observe, and report breaches of the cease-fire", Study("note 102")),
        ],
        Models =
        [
            new(MissionModel.MonitoringAndReporting),
            new(MissionModel.CeasefireMonitoring),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Parallels = [new("OAS_IAPF", Study("note 102"))],
        Notes =
        [
            new(
                "The resolution asks for reports on the situation; the study adds breaches of the cease-fire.",
                [Scr(203, 1965, "para. 2"), Study("note 102")]),
            new("The study names the Organization of American States as what stood beside the mission, and no force of it.", [Study("note 102")]),
        ],
    };
}
