using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>International Force in East Timor.</summary>
internal static class Interfet
{
    private static readonly DoctrineSource News = new(
        "UnNewsInterfet2000",
        "INTERFET security force in East Timor officially replaced by UN",
        SourceKind.Guidance)
    {
        Date = new(2000, 2, 23),
        Issuer = "United Nations Peacekeeping",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("INTERFET", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("International Force in East Timor", News.Whole),
        Acronym = "INTERFET",
        AlsoKnownAs = ["International Force for East Timor"],
        Territory = new("East Timor", Scr(1264, 1999, "para. 3")),
        Lead = new("Australia", News.Whole),
        Start = new(new(1999, 9), News.Whole),
        End = new(new(2000, 2, 23), News.Whole),
        Decisions =
        [
            new(
                Scr(1264, 1999, "para. 3"),
                DecisionEffect.Established,
                "Authorized a multinational force under a unified command structure, at the request of Indonesia."),
            new(
                Scr(1264, 1999, "para. 10"),
                DecisionEffect.Established,
                "Agreed that it should stay until a United Nations peacekeeping operation replaces it."),
            new(Scr(1272, 1999, "para. 9"), DecisionEffect.Ended, "Asked UNTAET and the force to work towards its replacement as soon as possible."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1264, 1999, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "States taking part in the multinational force",
                "To fulfil the mandate of the paragraph",
                Scr(1264, 1999, "para. 3")),
        ],
        Tasks =
        [
            new(TaskCategory.UseOfForce, "Restore peace and security in East Timor", Scr(1264, 1999, "para. 3")),
            new(TaskCategory.Other, "Protect and support UNAMET", Scr(1264, 1999, "para. 3")),
            new(TaskCategory.SecureEnvironmentForAid, "Ease humanitarian operations, within the capabilities of the force", Scr(1264, 1999, "para. 3")),
        ],
        Models =
        [
            new(MissionModel.AtrocityPrevention),
            new(MissionModel.EmergencyHumanitarianResponse),
        ],
        Modalities =
        [
            new(ModalityKind.Sequenced, Scr(1264, 1999, "para. 10")),
            new(ModalityKind.UnAuthorized, Scr(1264, 1999, "para. 3")),
            new(ModalityKind.Parallel, Scr(1272, 1999, "para. 9")),
        ],
        Successors = [new("UNTAET", Scr(1272, 1999, "para. 9"))],
        Parallels = [new("UNAMET", Scr(1264, 1999, "para. 3")), new("UNTAET", Scr(1272, 1999, "para. 9"))],
        Notes =
        [
            new(
                "Resolutions speak of a multinational force and do not use the name. Pages of the United Nations write both "
                + "\"in\" and \"for East Timor\".",
                [Scr(1264, 1999, "para. 3"), News.Whole]),
        ],
    };
}
