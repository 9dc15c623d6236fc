using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Support Office for AMISOM.</summary>
internal static class Unsoa
{
    public static PeaceOperation Record { get; } = new("UNSOA", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Support Office for AMISOM", Scr(1910, 2010, "para. 19")),
        Acronym = "UNSOA",
        Territory = new("Somalia", Unpmm),
        Lead = new("United Nations", Scr(1863, 2009, "para. 10")),
        Start = new(new(2009, 1, 16), Unpmm),
        End = new(new(2015, 11, 9), Unpmm),
        Decisions =
        [
            new(
                Scr(1863, 2009, "para. 10"),
                DecisionEffect.Established,
                "Asked the Secretary-General to give AMISOM a logistical support package, of equipment and services."),
            new(Scr(2010, 2011, "para. 10"), DecisionEffect.Changed, "Continued the package for up to 12,000 uniformed personnel of AMISOM."),
            new(Scr(2124, 2013, "para. 4"), DecisionEffect.Changed, "Extended the package to 22,126 uniformed personnel of AMISOM."),
            new(Scr(2124, 2013, "para. 14"), DecisionEffect.Changed, "Asked it to support front-line units of the Somali National Army on joint operations."),
            new(Scr(2245, 2015, "para. 1"), DecisionEffect.Ended, "Gave it the name of United Nations Support Office in Somalia, under which it goes on."),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Give AMISOM a logistical support package", Scr(1863, 2009, "para. 10")),
            new(
                TaskCategory.Other,
                "Support joint operations of the Somali National Army and AMISOM with food, fuel, transport and medical evacuation",
                Scr(2124, 2013, "para. 14")),
        ],
        Modalities = [new(ModalityKind.UnAuthorized, Study("§5.3, modality 6"))],
        Successors = [new("UNSOS", Scr(2245, 2015, "para. 1"))],
        Parallels = [new("AMISOM", Scr(1863, 2009, "para. 10"))],
        Notes =
        [
            new(
                "Resolution 1863 asks for the support package without naming an office; resolution 2245 dates the office from "
                + "2009.",
                [Scr(1863, 2009, "para. 10"), Scr(2245, 2015, "para. 1")]),
            new(
                "The office supported an operation of others: the figures in its decisions count the personnel supported, not its "
                + "own. The data set of mandates lists it among the special political missions.",
                [Scr(2124, 2013, "para. 4"), Unpmm]),
        ],
    };
}
