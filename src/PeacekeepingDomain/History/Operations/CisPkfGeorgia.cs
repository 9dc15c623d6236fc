using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>The peacekeeping force of the Commonwealth of Independent States in Georgia.</summary>
internal static class CisPkfGeorgia
{
    public static PeaceOperation Record { get; } = new("CIS_PKF_GEORGIA", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("Peacekeeping force of the Commonwealth of Independent States", Scr(937, 1994, "para. 4")),
        AlsoKnownAs = ["CIS peacekeeping force"],
        Territory = new("Abkhazia, Georgia", Scr(937, 1994, "para. 3")),
        Lead = new("Commonwealth of Independent States", Scr(934, 1994, "para. 2")),
        Start = new(new(1994, 6), Scr(934, 1994, "para. 2")),
        Decisions =
        [
            new(
                Scr(934, 1994, "para. 2"),
                DecisionEffect.Supported,
                "Noted that assistance by the Commonwealth had begun, at the request of the parties and on the basis of their "
                + "agreement of 14 May 1994."),
            new(
                Scr(937, 1994, "para. 4"),
                DecisionEffect.Supported,
                "Welcomed that the Russian Federation, and perhaps other members, contribute a force, in coordination with "
                + "UNOMIG."),
            new(Scr(937, 1994, "para. 6(b)"), DecisionEffect.Supported, "Had UNOMIG observe how the force operates."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Help to keep the ceasefire and the separation of forces agreed in Moscow on 14 May 1994",
                Scr(937, 1994, "paras. 3 and 4")),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Promote the return of refugees and displaced persons", Scr(937, 1994, "para. 3")),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Parallels = [new("UNOMIG", Study("note 102"))],
        Notes =
        [
            new("The Council recorded that the force depends on the request and the consent of the parties.", [Scr(937, 1994, "preamble")]),
            new(
                "It was still in place in April 2008, when the Council called the part that it and UNOMIG played a "
                + "stabilizing one.",
                [Scr(1808, 2008, "preamble")]),
        ],
    };
}
