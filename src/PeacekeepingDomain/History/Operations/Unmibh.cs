using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Bosnia and Herzegovina.</summary>
internal static class Unmibh
{
    public static PeaceOperation Record { get; } = new("UNMIBH", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Bosnia and Herzegovina", Scr(1144, 1997, "para. 1")),
        Acronym = "UNMIBH",
        Territory = new("Bosnia and Herzegovina", Scr(1035, 1995, "preamble")),
        Lead = new("United Nations", Scr(1035, 1995, "para. 3")),
        Start = new(new(1995, 12, 21), Unpmm),
        End = new(new(2002, 12, 31), Scr(1423, 2002, "para. 19")),
        Decisions =
        [
            new(
                Scr(1031, 1995, "para. 30"),
                DecisionEffect.Supported,
                "Announced early action on a police force and a civilian office of the United Nations under the Peace Agreement."),
            new(
                Scr(1035, 1995, "para. 2"),
                DecisionEffect.Established,
                "Established the police task force and a civilian office, for a year from the handover to IFOR."),
            new(Scr(1088, 1996, "para. 27"), DecisionEffect.Changed, "Extended the mission and added the tasks that the London Conference had agreed."),
            new(Scr(1103, 1997, "para. 1"), DecisionEffect.Changed, "Added 186 police and 11 civilians, with a view to the tasks in Brčko."),
            new(Scr(1107, 1997, "para. 1"), DecisionEffect.Changed, "Added 120 police."),
            new(Scr(1423, 2002, "para. 19"), DecisionEffect.Ended, "Extended the mission for a last time, to the end of 2002."),
        ],
        Tasks =
        [
            new(TaskCategory.PoliceObservation, "Carry out the police tasks of annex 11 of the Peace Agreement", Scr(1035, 1995, "para. 2")),
            new(TaskCategory.PoliceReform, "Help to restructure the law enforcement agencies", Scr(1088, 1996, "para. 28")),
            new(TaskCategory.JudicialReform, "Monitor and assess the court system", Scr(1247, 1999, "para. 20")),
        ],
        Models =
        [
            new(MissionModel.PoliceAssistance),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Parallels = [new("IFOR", Scr(1035, 1995, "para. 2")), new("SFOR", Scr(1088, 1996, "para. 32"))],
        Notes =
        [
            new(
                "Resolution 1035 establishes a police task force and a civilian office without naming the mission; resolution "
                + "1088 calls the task force a part of it. The data set of the Secretariat lists the two separately.",
                [Scr(1035, 1995, "para. 2"), Scr(1088, 1996, "para. 27"), Pko]),
            new(
                "Resolutions 1088 and 1423 act under Chapter VII, but say in their part on this mission that its legal basis is "
                + "still that of resolution 1035, which names no chapter. The record therefore names none.",
                [Scr(1035, 1995), Scr(1088, 1996), Scr(1423, 2002)]),
        ],
    };
}
