namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The three factors of success of the Capstone doctrine and the eight of the Special Committee.</summary>
internal static class EarlierSuccessFactors
{
    private const StatementTopic Topic = StatementTopic.EarlierSuccessFactor;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "capstone-factor-1",
            Topic,
            Area.Politics,
            "Legitimacy",
            "A mission is accepted because of who sends it and how it behaves. Impartial conduct and answers to what "
            + "communities ask for add to its legitimacy; fear of applying its principles takes it away.",
            [Sources.Capstone.At("pp. 36–40"), Study.At("§7"), Sources.Principles.At("Impartiality")])
        {
            Rules = ["AUT-01"],
        },
        new(
            "capstone-factor-2",
            Topic,
            Area.Politics,
            "Credibility",
            "A mission is believed when it can do what it was sent to do and what people expect of it. A divided "
            + "Council, aims out of reach and means too small use its credibility up.",
            [Sources.Capstone.At("pp. 36–40"), Study.At("§2.3"), Study.At("§7")])
        {
            Rules = ["CAP-02", "MAN-05"],
        },
        new(
            "capstone-factor-3",
            Topic,
            Area.Politics,
            "National and local ownership",
            "The peace belongs to the country. The Government and all other national groups share in building it, so "
            + "that what the mission supports can go on without it.",
            [Sources.Capstone.At("pp. 36–40"), Sources.Resolution2382.At("para. 8"), Sources.Resolution2594.At("paras. 1 to 3")])
        {
            Rules = ["BEN-02", "POL-03"],
        },
        new(
            "committee-factor-1",
            Topic,
            Area.Mandate,
            "Well-defined, realistic and achievable mandates",
            "What a mission is told to do is well defined and can be done where it is sent.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2")])
        {
            Rules = ["CAP-02", "CON-07", "UOF-01"],
        },
        new(
            "committee-factor-2",
            Topic,
            Area.Politics,
            "Political will",
            "Those who send a mission, those who host it and the parties want it to succeed and act on that.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2")])
        {
            Rules = ["CON-05"],
        },
        new(
            "committee-factor-3",
            Topic,
            Area.Performance,
            "Leadership",
            "Missions are led well, by people chosen on merit and for the needs of the mission, trained and mentored "
            + "for it.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2"), Sources.Resolution2436.At("para. 8")])
        {
            Rules = ["PRF-04"],
        },
        new(
            "committee-factor-4",
            Topic,
            Area.Performance,
            "Performance and accountability at all levels",
            "Everyone, civilian or in uniform, in the field or at headquarters, works to known standards and answers "
            + "for the result.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2"), Sources.Resolution2436.At("para. 1")])
        {
            Rules = ["PRF-02"],
        },
        new(
            "committee-factor-5",
            Topic,
            Area.Finance,
            "Adequate resources",
            "A mission has the people, the equipment and the money that its tasks take.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2")])
        {
            Rules = ["CAP-02", "FIN-05", "MAN-05"],
        },
        new(
            "committee-factor-6",
            Topic,
            Area.Performance,
            "Policy, planning and operational guidelines",
            "Policies, plans and guidelines tell those who carry the mandate how the work is to be done.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2")])
        {
            Rules = ["UOF-04"],
        },
        new(
            "committee-factor-7",
            Topic,
            Area.Command,
            "No caveats that harm the mandate",
            "Contributors place no limits on their personnel that hamper the mandate or performance. Limits that "
            + "were neither declared nor accepted endanger the mission and its people.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2518.At("preamble"), Sources.Resolution2436.At("para. 14")])
        {
            Rules = ["CMD-07"],
        },
        new(
            "committee-factor-8",
            Topic,
            Area.Capabilities,
            "Training",
            "Personnel are trained for what they will have to do before they go and while they serve.",
            [Sources.SpecialCommittee2024.At("paras. 92 and 106"), Sources.Resolution2436.At("para. 2")])
        {
            Rules = ["CAP-08"],
        },
    ];
}
