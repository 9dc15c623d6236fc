using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Support Office in Somalia.</summary>
internal static class Unsos
{
    public static PeaceOperation Record { get; } = new("UNSOS", Presence.SpecialPoliticalMission, OperationStatus.Ongoing)
    {
        Name = new("United Nations Support Office in Somalia", Scr(2245, 2015, "para. 1")),
        Acronym = "UNSOS",
        AlsoKnownAs = ["UN Support Office for Somalia"],
        Territory = new("Somalia", Scr(2245, 2015, "para. 1")),
        Lead = new("United Nations", Scr(2245, 2015, "para. 1")),
        Start = new(new(2015, 11, 9), Unpmm),
        Decisions =
        [
            new(Scr(2245, 2015, "para. 1"), DecisionEffect.Established, "Gave the support office for AMISOM its new name and wider task."),
            new(Scr(2767, 2024, "para. 29"), DecisionEffect.Changed, "Continued the support package for the new operations, UNTMIS and AUSSOM."),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Give logistical support to AMISOM and to the United Nations mission in Somalia", Scr(2245, 2015, "para. 2")),
            new(TaskCategory.Other, "Support the Somali National Army on joint operations with AMISOM", Scr(2245, 2015, "para. 2")),
            new(TaskCategory.Other, "Give support only in line with the human rights due diligence policy", Scr(2245, 2015, "para. 3")),
            new(TaskCategory.Other, "Support AUSSOM, UNTMIS and Somali forces on joint or coordinated operations", Scr(2767, 2024, "para. 29")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements, Study("note 51")),
        ],
        Modalities = [new(ModalityKind.UnAuthorized, Study("§5.3, modality 6"))],
        Predecessors = [new("UNSOA", Scr(2245, 2015, "para. 1"))],
        Parallels =
        [
            new("AMISOM", Scr(2245, 2015, "para. 2")),
            new("African Union Support and Stabilisation Mission in Somalia (AUSSOM)", Scr(2767, 2024, "para. 29")),
        ],
        Notes =
        [
            new(
                "The office supports operations of others and the Somali forces. The data set of mandates lists it among the "
                + "special political missions.",
                [Scr(2245, 2015, "para. 1"), Unpmm]),
        ],
    };
}
