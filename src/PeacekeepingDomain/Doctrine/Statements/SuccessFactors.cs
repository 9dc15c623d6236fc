namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The ten factors of success of The Future of Peacekeeping, 2024, §7.</summary>
internal static class SuccessFactors
{
    private const StatementTopic Topic = StatementTopic.SuccessFactor;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "success-factor-1",
            Topic,
            Area.Politics,
            "Security Council leadership and unity",
            "A divided or hesitant Council weakens every mission it sends: it loses its hold on the parties and its "
            + "standing with hosts. Missions do best where the Council leads, stays of one mind and puts new life into "
            + "stalled peace processes, without which there is no way out. Member States carry its decisions into "
            + "their own dealings, the Secretariat keeps its members, contributors and the region engaged, and the "
            + "Council works with the Assembly and the Peacebuilding Commission.",
            [
                Study.At("§7, Security Council Leadership and Unity"),
                Sources.PactForTheFuture.At("Action 41"),
                Sources.ActionForPeacekeeping.At("para. 5"),
            ])
        {
            Rules = ["POL-02"],
        },
        new(
            "success-factor-2",
            Topic,
            Area.Consent,
            "Cooperation and support of host Governments",
            "Success goes closely with the cooperation of the host Government and the other parties. Consent in law "
            + "is only the start: what counts most is the will to work with the mission without pause and to settle "
            + "problems openly. The Council hears the host before it gives or renews a mandate, without giving up its "
            + "authority; the mission acts openly and impartially, meets the authorities often and answers their "
            + "requests. Where political aims part, or a government is changed against the constitution, parts of a "
            + "mandate can become impossible.",
            [Study.At("§7, Cooperation and Support of Host Governments")])
        {
            Rules = ["CON-01", "CON-02", "CON-05", "CON-07", "CON-08", "POL-03"],
        },
        new(
            "success-factor-3",
            Topic,
            Area.Politics,
            "Delivering tangible benefits",
            "A mission has better chances when the people around it see and feel what it brings, and when that "
            + "lasts. Protection, repairs by its engineers, medical care, flights, local purchases, sustainable "
            + "energy, quick impact projects and community violence reduction are among the means. Where it cannot "
            + "meet a request it says why, in a way that fits the place. Such work needs money that can be foreseen, "
            + "joined up with the country team, the Peacebuilding Fund and the financial institutions.",
            [Study.At("§7, Delivering Tangible Benefits")])
        {
            Rules = ["BEN-01"],
        },
        new(
            "success-factor-4",
            Topic,
            Area.Politics,
            "Regional support",
            "Neighbours and regional organizations gain most when a mission succeeds and lose most when it fails; "
            + "they often lead the political process and send a growing part of the peacekeepers. The United Nations "
            + "keeps them informed, in good times and bad, and joins its work to theirs. In return they can secure "
            + "free movement, speak to the host, bring unity to the Council and stand against leaving too early.",
            [Study.At("§7, Regional Support"), ResearchSources.WilliamsNguyen2018.Whole])
        {
            Rules = ["POL-04"],
        },
        new(
            "success-factor-5",
            Topic,
            Area.Mandate,
            "Achievable objectives, sufficient resources, realistic expectations",
            "Aims out of reach and means too small set a mission up to fail. The Secretariat gives the Council frank "
            + "assessments and realistic advice. Even with a fair mandate and enough means, the parties, the people "
            + "and the world must know what a mission can do, how long peace takes and what it depends on. The longer "
            + "aims of building peace are thought of when the mandate is written, with the country team.",
            [Study.At("§7, Achievable Objectives, Sufficient Resources, Realistic Expectations"), Sources.PeacekeepingPerformance.At("para. 75")])
        {
            Rules = ["BEN-03", "CAP-02", "FIN-05", "MAN-05"],
        },
        new(
            "success-factor-6",
            Topic,
            Area.Capabilities,
            "Commitment and local knowledge",
            "Peacekeeping asks for people who care about the country and the communities they serve, and often does "
            + "most good far from the capital. It puts people first: it talks with communities both ways, openly, to "
            + "build trust and room for political solutions, not to draw information from them. It knows their "
            + "concerns, by gender, age and other marks of identity. Rules on staff should not leave people in hard "
            + "posts for years, and local staff should do more of the political work where impartiality allows.",
            [Study.At("§7, Commitment and Local Knowledge")])
        {
            Rules = ["BEN-02"],
        },
        new(
            "success-factor-7",
            Topic,
            Area.Performance,
            "Adaptability",
            "A mission must change course fast, and so must know which of its activities help and which do not. It "
            + "needs integrated planning in headquarters and sectors, tools to see the situation and to assess its own "
            + "work, and the freedom to act on what it finds. Stiff rules on staff and budgets work against that, and "
            + "a reserve fund drained to cover missing cash leaves little for starting or enlarging missions.",
            [Study.At("§7, Adaptability")])
        {
            Rules = ["PRF-03"],
            Figures = [Figures.ReserveFund, Figures.ReserveFundAvailable],
        },
        new(
            "success-factor-8",
            Topic,
            Area.Performance,
            "Performance",
            "Leaders, units and civilian staff are assessed against clear standards that come from the mandated "
            + "tasks; leaders also for the conditions they create for others. The results are discussed regularly in "
            + "the mission, so that good work is seen and shortfalls are put right. Whoever still falls short after "
            + "help and time is replaced, and quickly, because paying for poor performance costs the mandate and the "
            + "money.",
            [Study.At("§7, Performance"), Sources.Resolution2436.At("paras. 1, 2 and 12")])
        {
            Rules = ["PRF-01", "PRF-02"],
        },
        new(
            "success-factor-9",
            Topic,
            Area.Conduct,
            "Conduct and accountability",
            "Whatever its model, a mission prevents misconduct, answers for it and supports its victims, because one "
            + "wrong harms victims, communities, the Organization and the mandate. Conduct and discipline are planned "
            + "and paid for by the risk, which is reviewed as the mission changes and reported to the Council. The "
            + "work goes on through closure and after, since cases and victims outlast the mission. Leaders are held "
            + "to it first, and support to partners is weighed by the same risks.",
            [Study.At("§7, Conduct and Accountability")])
        {
            Rules = ["CND-01", "CND-02", "CND-06"],
        },
        new(
            "success-factor-10",
            Topic,
            Area.Transition,
            "Effective transition",
            "Leaving or changing the presence is a turning point for a country. It goes well when it is planned "
            + "early, carried by the host, the parties, the country team and the region, and paid for from the "
            + "assessed budget, and when what was built is kept. Risks fall where national capacity is ready, people "
            + "know what to expect, and the Council stands by the mission to the end. Closing a mission is more than "
            + "logistics: some duties need care and money after the last peacekeeper has gone.",
            [Study.At("§7, Effective Transition"), Sources.Resolution2594.At("paras. 1 and 2")])
        {
            Rules = ["EXT-01", "EXT-03", "EXT-04", "EXT-05"],
        },
    ];
}
