using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African Mission in Burundi.</summary>
internal static class Amib
{
    private static readonly DoctrineSource Communique = new(
        "AuPscBurundi2004",
        "Communiqué of the second session of the Peace and Security Council, on Burundi",
        SourceKind.Report)
    {
        Date = new(2004, 3, 25),
        Issuer = "Peace and Security Council of the African Union",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource News = new(
        "UnNewsBurundi2004",
        "African mission built solid foundation for UN force in Burundi, Annan says",
        SourceKind.Guidance)
    {
        Date = new(2004, 6, 1),
        Issuer = "United Nations News",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("AMIB", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("African Mission in Burundi", Scr(1545, 2004, "preamble")),
        Acronym = "AMIB",
        AlsoKnownAs = ["African Union Mission in Burundi"],
        Territory = new("Burundi", Scr(1545, 2004, "preamble")),
        Lead = new("African Union", Scr(1719, 2006, "preamble")),
        Start = new(new(2003, 4, 2), Communique.At("para. 1")),
        End = new(new(2004, 6, 1), News.Whole),
        Decisions =
        [
            new(
                Communique.At("para. 1"),
                DecisionEffect.Established,
                "The Central Organ of the African Union mandated the deployment on 2 April 2003, for one year, until the "
                + "United Nations force would come that the ceasefire agreements of 2002 foresaw."),
            new(
                Scr(1545, 2004, "para. 3"),
                DecisionEffect.Ended,
                "Had ONUB made up at first of the forces of the mission, and authority over them pass to the United Nations."),
        ],
        Models = [new(MissionModel.SupportOfPeaceAgreements)],
        Modalities = [new(ModalityKind.Sequenced, Study("note 101"))],
        Successors = [new("ONUB", Study("note 101"))],
        Notes =
        [
            new(
                "The study writes \"African Union Mission in Burundi\"; the Council writes \"African Mission in Burundi\".",
                [Study("List of Abbreviations"), Scr(1545, 2004, "preamble")]),
            new(
                "Its contingents came from Ethiopia, Mozambique and South Africa; 2,612 troops changed to United Nations "
                + "command on 1 June 2004.",
                [Scr(1545, 2004, "preamble"), News.Whole]),
        ],
    };
}
