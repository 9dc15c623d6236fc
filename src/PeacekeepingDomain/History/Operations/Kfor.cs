using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Kosovo Force.</summary>
internal static class Kfor
{
    private static readonly DoctrineSource NatoPage = new("KforMission", "KFOR: mission", SourceKind.Guidance)
    {
        Issuer = "Allied Joint Force Command Naples, NATO",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("KFOR", Presence.UnAuthorizedForce, OperationStatus.Ongoing)
    {
        Name = new("Kosovo Force", Study("List of Abbreviations")),
        Acronym = "KFOR",
        AlsoKnownAs = ["International security presence in Kosovo"],
        Territory = new("Kosovo", Scr(1244, 1999, "para. 5")),
        Lead = new("North Atlantic Treaty Organization", NatoPage.Whole),
        Start = new(new(1999, 6, 12), NatoPage.Whole),
        Decisions =
        [
            new(
                Scr(1244, 1999, "para. 5"),
                DecisionEffect.Established,
                "Decided on civil and security presences in Kosovo, under United Nations auspices, to which the Federal "
                + "Republic of Yugoslavia had agreed."),
            new(
                Scr(1244, 1999, "para. 7"),
                DecisionEffect.Established,
                "Authorized Member States and international organizations to establish the security presence."),
            new(
                Scr(1244, 1999, "para. 19"),
                DecisionEffect.Established,
                "Established both presences for twelve months, to go on after that unless the Council decides otherwise."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1244, 1999, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States and international organizations, for the security presence",
                "To fulfil the responsibilities of paragraph 9",
                Scr(1244, 1999, "para. 7")),
        ],
        Tasks =
        [
            new(TaskCategory.UseOfForce, "Deter renewed hostilities, keep the ceasefire and enforce it where necessary", Scr(1244, 1999, "para. 9(a)")),
            new(TaskCategory.MilitaryObservation, "Ensure that Federal and Republic forces withdraw and do not come back", Scr(1244, 1999, "para. 9(a)")),
            new(TaskCategory.Demilitarization, "Demilitarize the Kosovo Liberation Army and other armed groups", Scr(1244, 1999, "para. 9(b)")),
            new(
                TaskCategory.SecureEnvironmentForAid,
                "Establish a secure environment for return, for the civil presence and for aid",
                Scr(1244, 1999, "para. 9(c)")),
            new(TaskCategory.Other, "Ensure public safety and order until the civil presence can", Scr(1244, 1999, "para. 9(d)")),
            new(TaskCategory.Demining, "Supervise demining until the civil presence can", Scr(1244, 1999, "para. 9(e)")),
            new(TaskCategory.TransitionalStateInstitutions, "Support the civil presence and coordinate closely with it", Scr(1244, 1999, "para. 9(f)")),
            new(TaskCategory.Other, "Monitor the borders as required", Scr(1244, 1999, "para. 9(g)")),
            new(TaskCategory.Other, "Protect itself, the civil presence and other organizations, and their movement", Scr(1244, 1999, "para. 9(h)")),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 60")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.BorderManagement),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.UnAuthorized, Scr(1244, 1999, "para. 7")),
        ],
        Parallels = [new("UNMIK", Study("note 104")), new("EULEX", Eulex.Report.At("para. 3"))],
        Notes =
        [
            new(
                "The resolution gives the necessary means to Member States and organizations for the security presence, not "
                + "to UNMIK. It names NATO only in annex 2, as a substantial participant.",
                [Scr(1244, 1999, "para. 7"), Scr(1244, 1999, "annex 2, point 4")]),
        ],
    };
}
