using PeacekeepingDomain.Coherence.Rules.Finance;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Finance;

public sealed class StartUpCeilingsTests
{
    private const string Draw = "/finance/reserveFundDraw";
    private const string Stocks = "/finance/stocksDraw";

    [Fact]
    public void More_than_the_ceiling_from_the_reserve_fund_is_a_contradiction() =>
        Drawing(120_000_000, 0).CheckedBy<StartUpCeilings>().ShouldFire(Strength.Must, Draw).Message.Should().Contain("120,000,000").And.Contain("100,000,000");

    [Fact]
    public void More_than_the_ceiling_from_the_stocks_is_a_contradiction() =>
        Drawing(0, 60_000_000).CheckedBy<StartUpCeilings>().ShouldFire(Strength.Must, Stocks).Message.Should().Contain("50,000,000");

    [Fact]
    public void Up_to_the_ceilings_a_start_may_draw() => Drawing(100_000_000, 50_000_000).CheckedBy<StartUpCeilings>().ShouldBeSilent();

    [Fact]
    public void After_a_budget_is_approved_the_ceilings_do_not_bind() =>
        ViolatingMissions.Financed(finance => finance with { AssemblyApproval = true, ReserveFundDraw = 120_000_000 }).CheckedBy<StartUpCeilings>().ShouldBeSilent();

    [Fact]
    public void A_political_mission_cannot_draw_on_the_reserve_fund() =>
        (Drawing(1_000_000, 0) with { Presence = Presence.SpecialPoliticalMission }).CheckedBy<StartUpCeilings>().ShouldFire(Strength.Must, Draw);

    [Fact]
    public void What_is_drawn_is_asked_for() => Drawing(null, 0).CheckedBy<StartUpCeilings>().ShouldAsk(Draw);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Drawing(120_000_000, 0) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<StartUpCeilings>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_June_2010() => Drawing(120_000_000, 0).ShouldBreakOnlySince<StartUpCeilings>(new(2010, 6, 24));

    private static MissionProposal Drawing(double? fund, double? stocks) =>
        ViolatingMissions.Financed(finance => finance with { AssemblyApproval = false, ReserveFundDraw = fund, StocksDraw = stocks });
}
