using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>OAU Liaison Mission in Ethiopia-Eritrea.</summary>
internal static class Olmee
{
    public static PeaceOperation Record { get; } = new("OLMEE", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("OAU Liaison Mission in Ethiopia-Eritrea", Scr(1369, 2001, "preamble")),
        Acronym = "OLMEE",
        AlsoKnownAs = ["OAU Liaison Mission in Ethiopia/Eritrea"],
        Territory = new("Ethiopia and Eritrea", Study("note 103")),
        Lead = new("Organization of African Unity", Scr(1398, 2002, "preamble")),
        Start = new(new(2000), Study("note 103")),
        End = new(new(2008), Study("note 103")),
        Decisions =
        [
            new(
                Scr(1312, 2000, "para. 2"),
                DecisionEffect.Supported,
                "Welcomed talks between the United Nations and the Organization of African Unity on carrying out the "
                + "Agreement together."),
            new(Scr(1369, 2001, "preamble"), DecisionEffect.Supported, "Stated strong support for the mission beside UNMEE."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Assist UNMEE and work closely with it in carrying out the cessation of hostilities agreed in June 2000",
                Study("note 103")),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Modalities = [new(ModalityKind.Parallel, Study("note 103"))],
        Parallels = [new("UNMEE", Study("note 103"))],
        Notes =
        [
            new("The study writes \"Ethiopia/Eritrea\" and the Council \"Ethiopia-Eritrea\".", [Study("List of Abbreviations"), Scr(1369, 2001, "preamble")]),
            new(
                "The study gives years only. The Council ended the mandate of UNMEE on 31 July 2008 and did not speak of this "
                + "mission.",
                [Study("note 103"), Scr(1827, 2008, "para. 1")]),
        ],
    };
}
