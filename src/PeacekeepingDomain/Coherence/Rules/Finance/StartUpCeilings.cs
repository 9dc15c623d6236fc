using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Finance;

/// <summary>
/// FIN-04. Until the Assembly has approved a budget, a start is paid for within limits: so much from the Peacekeeping
/// Reserve Fund for one decision of the Council, and so much from the strategic deployment stocks. The fund is for
/// peacekeeping; a special political mission cannot draw on it.
/// </summary>
public sealed class StartUpCeilings : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("FIN-04", "Keep the start within what may be committed before a budget")
    {
        Area = Area.Finance,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = new(2010, 6, 24),
        Sources = [Sources.ReserveFund.At("section VI"), Sources.FinancialRegulations.At("regulations 4.6 to 4.8"), Sources.FutureOfPeacekeeping.At("box 3")],
        Remedy = "Scale down the first phase, or bring the budget to the Assembly early.",
        Precedents = ["By 2024 missions short of cash had borrowed the reserve fund down to about 40 million dollars, which limits new starts (The Future of Peacekeeping, §7)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var finance = mission.Finance;
        var unapproved = !finance.AssemblyApproval;
        var draw = finance.ReserveFundDraw;
        ruling.BreachIf(
            mission.Presence == Presence.SpecialPoliticalMission & draw > 0,
            at: draw,
            $"A special political mission is to draw {draw} dollars from the Peacekeeping Reserve Fund, which is not open to it.");
        if (unapproved.IsRuledOut)
            return;
        ruling.BreachIf(
            unapproved & mission.Presence != Presence.SpecialPoliticalMission & draw > ruling.Figure(Figures.ReserveFundCommitment),
            at: draw,
            $"The start is to draw {draw} dollars from the Peacekeeping Reserve Fund before the Assembly has approved a budget; the most for one decision is {ruling.Figure(Figures.ReserveFundCommitment)}.");
        ruling.BreachIf(
            unapproved & finance.StocksDraw > ruling.Figure(Figures.DeploymentStocksCommitment),
            at: finance.StocksDraw,
            $"The start is to draw {finance.StocksDraw} dollars from the strategic deployment stocks before the Assembly has approved a budget; the most is {ruling.Figure(Figures.DeploymentStocksCommitment)}.");
    }
}
