using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Unified Task Force.</summary>
internal static class Unitaf
{
    private static readonly DoctrineSource Mandate = new("UnosomIIMandate", "UNOSOM II: mandate", SourceKind.Guidance)
    {
        Issuer = "United Nations Peacekeeping",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("UNITAF", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Unified Task Force", Scr(954, 1994, "preamble")),
        Acronym = "UNITAF",
        Territory = new("Somalia", Scr(794, 1992, "para. 10")),
        Lead = new("United States of America", Mandate.Whole),
        Start = new(new(1992, 12), Mandate.Whole),
        Decisions =
        [
            new(
                Scr(794, 1992, "para. 8"),
                DecisionEffect.Supported,
                "Welcomed the offer of a Member State to establish an operation for a secure environment."),
            new(Scr(794, 1992, "para. 10"), DecisionEffect.Established, "Authorized the Secretary-General and Member States to carry the offer out."),
            new(Scr(794, 1992, "para. 12"), DecisionEffect.Established, "Let them arrange unified command and control of the forces."),
            new(Scr(814, 1993, "para. 14"), DecisionEffect.Ended, "Asked for a prompt, smooth and phased transition from it to the enlarged UNOSOM."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(794, 1992, "para. 10")), new(CharterChapter.Eight, Scr(794, 1992, "para. 16"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The Secretary-General and Member States carrying out the offer",
                "To establish a secure environment for humanitarian relief as soon as possible",
                Scr(794, 1992, "para. 10")),
        ],
        Tasks =
        [
            new(TaskCategory.SecureEnvironmentForAid, "Establish a secure environment for humanitarian relief", Scr(794, 1992, "para. 10")),
            new(TaskCategory.Demilitarization, "Begin the disarmament on which UNOSOM II was to build", Scr(814, 1993, "para. 7")),
        ],
        Models =
        [
            new(MissionModel.HumanitarianAccompaniment),
            new(MissionModel.EmergencyHumanitarianResponse),
        ],
        Modalities =
        [
            new(ModalityKind.Sequenced, Scr(814, 1993, "para. 14")),
            new(ModalityKind.UnAuthorized, Scr(794, 1992, "para. 10")),
        ],
        Successors = [new("UNOSOM_II", Scr(814, 1993, "para. 14"))],
        Parallels = [new("UNOSOM_I", Scr(794, 1992, "paras. 6 and 15"))],
        Notes =
        [
            new(
                "The Council authorized Member States in December 1992 and named the force only afterwards.",
                [Scr(794, 1992, "para. 10"), Scr(814, 1993, "preamble")]),
            new("Chapters VII and VIII together are invoked for the arms embargo, Chapter VII alone for the force.", [Scr(794, 1992, "paras. 10 and 16")]),
        ],
    };
}
