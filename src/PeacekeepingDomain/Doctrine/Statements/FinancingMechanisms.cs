namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The ways in which peace operations are paid for.</summary>
internal static class FinancingMechanisms
{
    private const StatementTopic Topic = StatementTopic.Financing;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "financing-1",
            Topic,
            Area.Finance,
            "Separate special accounts",
            "Most peacekeeping operations have a budget and a special account of their own, filled by assessed "
            + "contributions.",
            [Study.At("box 3"), Sources.Charter.At("Art. 17")])
        {
            Rules = ["FIN-01"],
        },
        new(
            "financing-2",
            Topic,
            Area.Finance,
            "The regular budget",
            "Special political missions are paid from the regular budget and must fit into it. So are UNTSO and "
            + "UNMOGIP, which are older than the present system of peacekeeping assessments.",
            [Study.At("box 3"), Study.At("§1")])
        {
            Rules = ["FIN-01"],
        },
        new(
            "financing-3",
            Topic,
            Area.Finance,
            "Assessed contributions of all Member States",
            "Both kinds of mission are paid by assessments on every Member State, on different scales, so that the "
            + "burden is shared. The Assembly approves the money; it is there only when States pay in full and on "
            + "time, and a mission short of cash may borrow from others or from the reserve fund.",
            [Study.At("box 3"), Study.At("§2.3"), Study.At("§7, Adaptability")])
        {
            Rules = ["FIN-06"],
            Figures = [Figures.Arrears, Figures.LargestContributorsShare, Figures.PeacekeepingSpending],
        },
        new(
            "financing-4",
            Topic,
            Area.Finance,
            "Support account for headquarters",
            "A special account pays for work at headquarters that supports peacekeeping operations, the readiness "
            + "system among it.",
            [Study.At("box 3"), Study.At("box 2")])
        {
            Figures = [Figures.ReadinessSystemSupport],
        },
        new(
            "financing-5",
            Topic,
            Area.Finance,
            "Account of the Logistics Base at Brindisi",
            "A special account pays for the United Nations Logistics Base in Italy, where the strategic deployment "
            + "stocks are kept.",
            [Study.At("box 3"), Study.At("§3"), Sources.ReserveFund.At("section VI, para. 9")])
        {
            Figures = [Figures.DeploymentStocksCommitment],
        },
        new(
            "financing-6",
            Topic,
            Area.Finance,
            "Account of the Regional Service Centre at Entebbe",
            "A special account pays for the service centre in Uganda, which serves several missions.",
            [Study.At("box 3")]),
        new(
            "financing-7",
            Topic,
            Area.Finance,
            "Peacekeeping Reserve Fund",
            "Since 1993 a reserve fund has paid for the start and the growth of missions and has helped when cash is "
            + "short. Missions now borrow from it first, so that much less is left for new ones than its level says.",
            [Study.At("box 3"), Study.At("§3"), Study.At("§7, Adaptability"), Sources.ReserveFund.At("section VI")])
        {
            Rules = ["FIN-04"],
            Figures = [Figures.ReserveFund, Figures.ReserveFundAvailable, Figures.ReserveFundCommitment],
        },
        new(
            "financing-8",
            Topic,
            Area.Finance,
            "Unforeseen and extraordinary expenses",
            "The Assembly lets the Secretary-General commit money, up to a ceiling, when something unforeseen and "
            + "extraordinary has to be done for peace and security.",
            [Study.At("box 3")])
        {
            Rules = ["FIN-04"],
            Figures = [Figures.UnforeseenExpenses],
        },
        new(
            "financing-9",
            Topic,
            Area.Finance,
            "Voluntary and in-kind contributions",
            "Projects can be added from voluntary money, in trust funds of their own or the Multi-Partner Trust "
            + "Fund, or from contributions in kind.",
            [Study.At("box 3")])
        {
            Rules = ["FIN-07"],
        },
        new(
            "financing-10",
            Topic,
            Area.Finance,
            "Assessed contributions for African Union-led operations",
            "Case by case the Council may let an African Union-led operation draw on assessed contributions for part "
            + "of its annual budget; both organizations raise the rest outside the budget. The financial rules of the "
            + "United Nations, human rights due diligence and joint planning and reporting apply.",
            [Sources.Resolution2719.At("paras. 2 to 7")])
        {
            Rules = ["FIN-03", "HRD-01"],
            Figures = [Figures.AfricanUnionAssessedShare],
        },
        new(
            "financing-11",
            Topic,
            Area.Finance,
            "Support packages and voluntary money for authorized forces",
            "A force that the Council authorizes and others lead may have a support package of the United Nations, "
            + "or none. In Haiti voluntary contributions bear the cost of the personnel, beside a support office of "
            + "the United Nations.",
            [Study.At("§5.3, modality 6"), Sources.Resolution2793.At("para. 1")])
        {
            Rules = ["FIN-01"],
        },
    ];
}
