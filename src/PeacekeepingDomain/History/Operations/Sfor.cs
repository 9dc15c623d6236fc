using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Multinational stabilization force.</summary>
internal static class Sfor
{
    private static readonly DoctrineSource NatoUpdate = new("NatoUpdate20041202", "NATO ends SFOR mission", SourceKind.Report)
    {
        Date = new(2004, 12),
        Issuer = "North Atlantic Treaty Organization",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("SFOR", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Multinational stabilization force", Scr(1088, 1996, "para. 18")),
        Acronym = "SFOR",
        AlsoKnownAs = ["Stabilization Force", "Stabilisation Force"],
        Territory = new("Bosnia and Herzegovina", Study("List of Abbreviations")),
        Lead = new("North Atlantic Treaty Organization", Study("List of Abbreviations")),
        Start = new(new(1996, 12), Scr(1088, 1996, "para. 18")),
        End = new(new(2004, 12, 2), NatoUpdate.Whole),
        Decisions =
        [
            new(
                Scr(1088, 1996, "para. 18"),
                DecisionEffect.Established,
                "Authorized Member States to establish the force as the legal successor of IFOR, for a planned eighteen "
                + "months."),
            new(Scr(1423, 2002, "para. 10"), DecisionEffect.Extended, "Let it continue for a further planned twelve months."),
            new(
                NatoUpdate.Whole,
                DecisionEffect.Ended,
                "A ceremony in Sarajevo on 2 December 2004 marked its end and the beginning of a force of the European Union."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1088, 1996, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States acting through or with NATO",
                "To carry out the military annex of the Peace Agreement and ensure that it is kept",
                Scr(1088, 1996, "para. 19")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States, at the request of the force",
                "To defend the force or help it in its mission",
                Scr(1088, 1996, "para. 20")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States acting through or with NATO",
                "To ensure that the rules on the use of airspace are kept",
                Scr(1088, 1996, "para. 21")),
        ],
        Tasks =
        [
            new(TaskCategory.UseOfForce, "Carry out the military annex of the Peace Agreement and ensure that it is kept", Scr(1088, 1996, "paras. 18 and 19")),
            new(TaskCategory.Other, "Control the airspace over Bosnia and Herzegovina", Scr(1088, 1996, "para. 21")),
            new(
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
                "Coordinate closely with the High Representative, UNMIBH and civilian organizations",
                Scr(1088, 1996, "para. 32")),
        ],
        Models = [new(MissionModel.SupportOfPeaceAgreements)],
        Modalities =
        [
            new(ModalityKind.Sequenced, Scr(1088, 1996, "para. 18")),
            new(ModalityKind.UnAuthorized, Scr(1088, 1996, "para. 18")),
            new(ModalityKind.Parallel, Study("note 104")),
        ],
        Predecessors = [new("IFOR", Scr(1088, 1996, "para. 18"))],
        Successors = [new("European Union force in Bosnia and Herzegovina", NatoUpdate.Whole)],
        Parallels = [new("UNMIBH", Study("note 104")), new("UNTAES", Scr(1120, 1997, "para. 13"))],
        Notes =
        [
            new(
                "The study dates the support that NATO-led forces gave UNMIBH from 1995 to 2002; this force stayed until "
                + "2004.",
                [Study("note 104"), NatoUpdate.Whole]),
        ],
    };
}
