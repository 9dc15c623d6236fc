using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Ethiopia and Eritrea.</summary>
internal static class Unmee
{
    public static PeaceOperation Record { get; } = new("UNMEE", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Ethiopia and Eritrea", Scr(1312, 2000, "para. 1")),
        Acronym = "UNMEE",
        Territory = new("Ethiopia and Eritrea", Scr(1312, 2000, "para. 1")),
        Lead = new("United Nations", Scr(1312, 2000, "para. 1")),
        Start = new(new(2000, 7, 31), Unpmm),
        End = new(new(2008, 7, 31), Scr(1827, 2008, "para. 1")),
        Decisions =
        [
            new(Scr(1312, 2000, "para. 1"), DecisionEffect.Established, "Established a mission of observers in anticipation of a peacekeeping operation."),
            new(
                Scr(1320, 2000, "para. 2"),
                DecisionEffect.Changed,
                "Authorized up to 4,200 troops to monitor the cessation of hostilities and the security zone."),
            new(Scr(1430, 2002, "para. 1"), DecisionEffect.Changed, "Added demining for demarcation and support to the offices of the Boundary Commission."),
            new(Scr(1681, 2006, "para. 2"), DecisionEffect.Changed, "Reduced the force to 2,300 at most, the mandate unchanged."),
            new(Scr(1741, 2007, "para. 2"), DecisionEffect.Changed, "Reduced the force to 1,700."),
            new(Scr(1827, 2008, "para. 1"), DecisionEffect.Ended, "Ended the mandate on 31 July 2008."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 100, Scr(1312, 2000, "para. 1"), "Military observers"),
            new(ComponentKind.Military, 4_200, Scr(1320, 2000, "para. 2"), "Includes up to 220 observers"),
            new(ComponentKind.Military, 2_300, Scr(1681, 2006, "para. 2"), "Includes up to 230 observers"),
            new(
                ComponentKind.Military,
                1_700,
                Scr(1741, 2007, "para. 2"),
                "Configuration approved, 230 observers included; the ceiling of resolution 1681 stayed"),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the cessation of hostilities and the redeployment of forces", Scr(1320, 2000, "para. 2")),
            new(TaskCategory.Demilitarization, "Monitor the temporary security zone", Scr(1320, 2000, "para. 2")),
            new(TaskCategory.GoodOfficesAndMediation, "Chair the Military Coordination Commission of the parties", Scr(1320, 2000, "para. 2")),
            new(TaskCategory.Demining, "Coordinate and assist humanitarian mine action in and near the zone", Scr(1320, 2000, "para. 2")),
            new(
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
                "Coordinate with humanitarian and human rights work in the zone",
                Scr(1320, 2000, "para. 2")),
            new(
                TaskCategory.Other,
                "Help with the demarcation of the border, by demining and by support to the Boundary Commission",
                Scr(1430, 2002, "para. 1")),
        ],
        Models =
        [
            new(MissionModel.BorderManagement, Study("note 91")),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.MineAction),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 103"))],
        Parallels = [new("OLMEE", Study("note 103"))],
        Notes =
        [
            new(
                "Resolution 1320 invokes Chapter VII in paragraph 10 alone, for exceptions to the arms embargo; no decision read "
                + "gives the mission itself a mandate under that chapter.",
                [Scr(1320, 2000, "para. 10")]),
            new(
                "The data set of mandates ends the mission on 30 July 2008, the day of resolution 1827; the resolution ends the "
                + "mandate on 31 July.",
                [Unpmm, Scr(1827, 2008, "para. 1")]),
        ],
    };
}
