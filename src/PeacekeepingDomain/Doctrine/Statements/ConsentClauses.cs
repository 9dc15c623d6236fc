namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The clauses of the first principle, consent of the parties.</summary>
internal static class ConsentClauses
{
    private static readonly Citation Page = Sources.Principles.At("consent of the parties");

    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§2.3");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "consent-main-parties",
            StatementTopic.Consent,
            Area.Consent,
            "Consent of the main parties",
            "A United Nations peacekeeping operation goes where the main parties to the conflict accept it. The government of "
            + "the host State is one of those whose agreement counts, and seldom the only one.",
            [Page, Sources.Capstone.At("ch. 3"), Sources.FutureOfPeacekeeping.At("§2.3, note 10")])
        {
            Rules = ["CON-01", "CON-02"],
        },
        new(
            "consent-host-state",
            StatementTopic.Consent,
            Area.Consent,
            "No deployment without the host State",
            "Where the host State does not agree, peacekeepers do not deploy. Where it agrees and does not cooperate, or where "
            + "armed groups, the population or the region withhold their support, the operation is unlikely to succeed.",
            [Study])
        {
            Rules = ["CON-01"],
        },
        new(
            "consent-political-process",
            StatementTopic.Consent,
            Area.Consent,
            "Commitment to a political process",
            "To consent is more than to tolerate a presence: the parties bind themselves to settle the conflict by political "
            + "means. Consent is worth no more than that commitment.",
            [Page])
        {
            Rules = ["CON-05", "POL-01"],
        },
        new(
            "consent-freedom-of-action",
            StatementTopic.Consent,
            Area.Consent,
            "Freedom of action",
            "By accepting the operation the parties give it room to act: politically, to speak with all sides and use its good "
            + "offices, and physically, to move, to be supplied and to reach the places its mandate speaks of. Breaches of a "
            + "status agreement that block movement and supply take that room back piece by piece.",
            [Page, Study])
        {
            Rules = ["CON-07"],
        },
        new(
            "consent-absent",
            StatementTopic.Consent,
            Area.Consent,
            "What happens without consent",
            "An operation that the main parties do not accept may turn into one more party to the war. It is then pulled into "
            + "imposing its will by force and loses hold of what it was sent for, to keep a peace.",
            [Page])
        {
            Rules = ["CON-01", "CON-02", "UOF-02"],
        },
        new(
            "consent-local",
            StatementTopic.Consent,
            Area.Consent,
            "Consent at the top is not consent on the spot",
            "Agreement between leaders neither means nor assures agreement where the peacekeepers stand. A party that is "
            + "divided within itself, or whose commanders do not obey, cannot deliver in the field what it signed in the "
            + "capital. Local acceptance is sought separately, place by place.",
            [Page])
        {
            Rules = ["CON-06"],
        },
        new(
            "consent-not-universal",
            StatementTopic.Consent,
            Area.Consent,
            "Consent of everybody is rare where violence goes on",
            "In volatile places there are armed groups that answer to no party, and others who live by the conflict and spoil "
            + "the peace. That every one of them consents is hardly to be expected.",
            [Page])
        {
            Rules = ["CON-02", "CON-06"],
        },
        new(
            "consent-withdrawn",
            StatementTopic.Consent,
            Area.Consent,
            "Consent can be taken back",
            "Consent is kept up for as long as the operation lasts, or it is lost. A party that sees the operation as partial, "
            + "or as without credit, may withdraw its consent. In 2023 the Council ended the operation in Mali after the "
            + "authorities there had asked it to leave without delay.",
            [
                Sources.Principles.At("impartiality"),
                DoctrineSource.CouncilResolution(2690, 2023).At("preamble"),
                DoctrineSource.CouncilResolution(2690, 2023).At("para. 1"),
            ])
        {
            Rules = ["CON-01", "CON-08"],
        },
    ];
}
