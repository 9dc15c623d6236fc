namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The clauses of the second principle, impartiality.</summary>
internal static class ImpartialityClauses
{
    private static readonly Citation Page = Sources.Principles.At("impartiality");

    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§2.3");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "impartiality-keeps-consent",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "Impartiality carries consent",
            "The main parties go on consenting and cooperating because they are treated alike. An operation that favours one of "
            + "them loses the others.",
            [Page, Sources.Capstone.At("ch. 3"), Sources.FutureOfPeacekeeping.At("§2.3, note 10")])
        {
            Rules = ["IMP-01", "IMP-06"],
        },
        new(
            "impartiality-not-neutrality",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "Neither neutral nor inactive",
            "Impartial is how peacekeepers deal with the parties. It is not how they deal with the mandate: there they take a "
            + "stand, and standing by is no way of being fair.",
            [Page, Sources.Capstone.At("ch. 3")])
        {
            Rules = ["POC-03"],
        },
        new(
            "impartiality-referee",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "The referee",
            "A referee belongs to neither team and still calls the foul. So does an operation: the same rule for every side, "
            + "and the same answer whoever breaks it.",
            [Page])
        {
            Rules = ["IMP-03"],
        },
        new(
            "impartiality-no-condoning",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "No condoning of violations",
            "What a party has undertaken in the peace process binds it, and so do the international norms that the operation "
            + "stands for. The operation does not pass over a breach of either.",
            [Page])
        {
            Rules = ["HRD-02", "POC-03"],
        },
        new(
            "impartiality-good-relations",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "Good relations, and nothing that compromises",
            "The operation needs good relations with every party and works for them. It stays strictly away from whatever could "
            + "make it look as if it belonged to one: how it is seen counts as much as what it intends.",
            [Page])
        {
            Rules = ["IMP-04"],
        },
        new(
            "impartiality-not-shying-away",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "Not shying away",
            "Fear of being misread, or of being hit back, is no reason to apply the principle with less rigour. It holds in "
            + "full, whichever side complains.",
            [Page])
        {
            Rules = ["PRF-05"],
        },
        new(
            "impartiality-no-enforcement",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "Not an ally in the fighting",
            "Some host governments want the operation to help them beat insurgents or violent extremists instead of serving a "
            + "political process. The United Nations is ill equipped for that, and doing it puts its impartiality at risk. "
            + "When such governments turn to other forces, help to those forces raises the same question and must be given "
            + "impartially and with accountability.",
            [Study])
        {
            Rules = ["HRD-01", "IMP-01", "IMP-02", "IMP-03", "UOF-02"],
        },
        new(
            "impartiality-cost-of-failure",
            StatementTopic.Impartiality,
            Area.Impartiality,
            "What failure costs",
            "Where the principle is not kept, the operation loses credit first and legitimacy next, and in the end perhaps the "
            + "consent of one party or of several.",
            [Page]),
    ];
}
