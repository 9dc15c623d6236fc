using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>East African Community Regional Force.</summary>
internal static class Eacrf
{
    public static PeaceOperation Record { get; } = new("EACRF", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("East African Community Regional Force", Study("List of Abbreviations")),
        Acronym = "EACRF",
        AlsoKnownAs = ["East African Community-Regional Force"],
        Territory = new("Democratic Republic of the Congo", Study("note 104")),
        Lead = new("East African Community", Study("List of Abbreviations")),
        Start = new(new(2022), Study("note 104")),
        End = new(new(2023), Study("note 104")),
        Tasks = [new(TaskCategory.Other, "Work alongside MONUSCO and in support of it", Study("note 104"))],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Parallels = [new("MONUSCO", Study("note 104"))],
    };
}
