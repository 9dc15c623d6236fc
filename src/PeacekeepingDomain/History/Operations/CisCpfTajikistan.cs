using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>The Collective Peacekeeping Forces of the Commonwealth of Independent States in Tajikistan.</summary>
internal static class CisCpfTajikistan
{
    public static PeaceOperation Record { get; } = new("CIS_CPF_TAJIKISTAN", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("Collective Peacekeeping Forces of the Commonwealth of Independent States in Tajikistan", Scr(968, 1994, "preamble")),
        AlsoKnownAs = ["CIS Peacekeeping Forces"],
        Territory = new("Tajikistan", Scr(968, 1994, "preamble")),
        Lead = new("Commonwealth of Independent States", Scr(968, 1994, "preamble")),
        Decisions =
        [
            new(Scr(968, 1994, "para. 2(d)"), DecisionEffect.Supported, "Had UNMOT keep close liaison with the forces."),
            new(
                Scr(999, 1995, "preamble"),
                DecisionEffect.Supported,
                "Noted that the Heads of State of the Commonwealth had extended the mandate until 31 December 1995."),
            new(
                Scr(1138, 1997, "para. 10"),
                DecisionEffect.Supported,
                "Welcomed what the forces still did to help the parties carry out the General Agreement."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Work with the observers of the United Nations to help keep the ceasefire", Scr(968, 1994, "preamble")),
            new(TaskCategory.Other, "Assist the parties in carrying out the General Agreement", Scr(1138, 1997, "para. 10")),
        ],
        Models =
        [
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.SupportOfPeaceAgreements),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Parallels = [new("UNMOT", Study("note 104"))],
        Notes =
        [
            new("The Council kept apart the forces of the Commonwealth and the border forces in the country.", [Scr(968, 1994, "preamble")]),
            new("The last resolution read that speaks of the forces is of November 1999.", [Scr(1274, 1999, "para. 7")]),
        ],
    };
}
