using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>European Union military operation in the Republic of Chad and in the Central African Republic.</summary>
internal static class EuforTchadRca
{
    private static readonly DoctrineSource Launch = new(
        "EuDecision2008101",
        "Council Decision 2008/101/CFSP on the launching of Operation EUFOR Tchad/RCA",
        SourceKind.Report)
    {
        Symbol = "2008/101/CFSP",
        Date = new(2008, 1, 28),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("EUFOR_TCHAD_RCA", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("European Union military operation in the Republic of Chad and in the Central African Republic", Launch.Whole),
        Acronym = "EUFOR Tchad/RCA",
        AlsoKnownAs = ["EUFOR Chad/CAR"],
        Territory = new("Eastern Chad and the north-east of the Central African Republic", Scr(1778, 2007, "para. 6(a)")),
        Lead = new("European Union", Scr(1778, 2007, "para. 6(a)")),
        Start = new(new(2008, 1, 28), Launch.Whole),
        End = new(new(2009, 3, 15), Scr(1861, 2009, "para. 3")),
        Decisions =
        [
            new(
                Scr(1778, 2007, "para. 6(a)"),
                DecisionEffect.Established,
                "Authorized the European Union to deploy an operation for one year from the day it is first able to operate."),
            new(Scr(1778, 2007, "para. 6(b)"), DecisionEffect.Established, "Let it disengage in good order afterwards."),
            new(Launch.Whole, DecisionEffect.Established, "The European Union decided on 28 January 2008 to launch the operation."),
            new(Scr(1861, 2009, "para. 3"), DecisionEffect.Ended, "Had authority pass to the military component of MINURCAT on 15 March 2009."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1778, 2007, "para. 6"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The European Union operation",
                "To protect civilians in danger, ease the delivery of aid and protect United Nations personnel, within its "
                + "capabilities",
                Scr(1778, 2007, "para. 6(a)")),
        ],
        Tasks =
        [
            new(
                TaskCategory.ProtectionOfCivilians,
                "Contribute to protecting civilians in danger, refugees and displaced persons above all",
                Scr(1778, 2007, "para. 6(a)(i)")),
            new(TaskCategory.SecureEnvironmentForAid, "Improve security so that aid and those who bring it can move", Scr(1778, 2007, "para. 6(a)(ii)")),
            new(TaskCategory.Other, "Contribute to the protection of United Nations personnel and premises", Scr(1778, 2007, "para. 6(a)(iii)")),
        ],
        Models =
        [
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.EmergencyHumanitarianResponse),
        ],
        Modalities =
        [
            new(ModalityKind.Sequenced, Study("note 101")),
            new(ModalityKind.UnAuthorized, Scr(1778, 2007, "para. 6")),
            new(ModalityKind.Parallel, Scr(1778, 2007, "para. 6(a)")),
        ],
        Successors = [new("MINURCAT", Study("note 101"))],
        Parallels = [new("MINURCAT", Scr(1778, 2007, "para. 6(a)"))],
        Notes =
        [
            new(
                "The launch was decided on 28 January 2008; the year of its mandate ran from 15 March 2008, when it declared "
                + "that it was first able to operate.",
                [Launch.Whole, Scr(1834, 2008, "preamble")]),
            new("Both Governments had approved the presence by letter.", [Scr(1778, 2007, "preamble")]),
            new(
                "The study speaks of a transition into MINURCAT in 2009; MINURCAT had existed since 2007 and received a "
                + "military component.",
                [Study("note 101"), Scr(1778, 2007, "para. 2"), Scr(1861, 2009, "para. 3")]),
        ],
    };
}
