using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Impartiality;

public sealed class EvenObligationsTests
{
    private const string GovernmentBound = "/conflict/parties/0/coversOwnSide";

    [Theory]
    [InlineData(Intensity.Active, "active")]
    [InlineData(Intensity.LargeScale, "large scale")]
    public void Obligations_that_leave_one_main_party_free_while_they_fight_are_a_concern(Intensity intensity, string word) =>
        ViolatingMissions.OneSideBound.ButConflict(conflict => conflict with { Intensity = intensity }).CheckedBy<EvenObligations>()
            .ShouldFire(Strength.Should, GovernmentBound).Message.Should().Contain("leave the Government free").And.Contain(word);

    [Theory]
    [InlineData(Intensity.None)]
    [InlineData(Intensity.Tension)]
    [InlineData(Intensity.Sporadic)]
    public void Rebels_alone_may_be_disarmed_once_the_fighting_is_over(Intensity intensity) =>
        ViolatingMissions.OneSideBound.ButConflict(conflict => conflict with { Intensity = intensity }).ShouldNotApplyTo<EvenObligations>("the parties do not fight");

    [Fact]
    public void Where_both_sides_agree_one_alone_may_have_something_to_give_up() =>
        ViolatingMissions.OneSideBound.ButParty("front", party => party with { Consents = PartyConsent.Yes }).CheckedBy<EvenObligations>().ShouldBeSilent();

    [Fact]
    public void A_side_that_is_disarmed_while_its_adversary_refuses_is_exposed() =>
        ViolatingMissions.OneSideBound
            .ButParty("front", party => party with { Consents = PartyConsent.Yes })
            .ButParty("government", party => party with { Consents = PartyConsent.No })
            .CheckedBy<EvenObligations>().ShouldFire(Strength.Should, GovernmentBound);

    [Fact]
    public void An_agreement_that_demilitarizes_the_ground_for_both_sides_is_even() =>
        (ViolatingMissions.OneSideBound with { Mandate = SoundMission.Proposal.Mandate! with { DemilitarizationAgreement = true } })
            .ShouldNotApplyTo<EvenObligations>("an agreement demilitarizes the ground for both sides");

    [Fact]
    public void Obligations_that_bind_nobody_are_even() =>
        ViolatingMissions.OneSideBound.ButParty("front", party => party with { CoversOwnSide = false }).CheckedBy<EvenObligations>().ShouldBeSilent();

    [Fact]
    public void Obligations_that_bind_all_main_parties_are_even() =>
        SoundMission.Proposal.ButConflict(conflict => conflict with { Intensity = Intensity.Active }).CheckedBy<EvenObligations>().ShouldBeSilent();

    [Fact]
    public void Obligations_that_leave_a_lesser_party_free_are_even() =>
        ViolatingMissions.OneSideBound.ButParty("government", party => party with { Main = false }).CheckedBy<EvenObligations>().ShouldBeSilent();

    [Fact]
    public void Obligations_that_bind_a_lesser_party_alone_are_even() =>
        ViolatingMissions.OneSideBound.ButParty("front", party => party with { Main = false }).CheckedBy<EvenObligations>().ShouldBeSilent();

    [Fact]
    public void As_in_Macedonia_in_1995_where_there_are_no_parties_there_is_nothing_to_even_out() =>
        ViolatingMissions.OneSideBound.ButConflict(conflict => conflict with { Parties = [] }).CheckedBy<EvenObligations>().ShouldBeSilent();

    [Fact]
    public void Whom_the_obligations_bind_is_asked_for() =>
        ViolatingMissions.OneSideBound.ButParty("government", party => party with { CoversOwnSide = null }).CheckedBy<EvenObligations>().ShouldAsk(GovernmentBound);

    [Fact]
    public void Unstated_parties_are_asked_for() =>
        ViolatingMissions.OneSideBound.ButConflict(conflict => conflict with { Parties = null }).CheckedBy<EvenObligations>().ShouldAsk("/conflict/parties");

    [Fact]
    public void Whether_they_fight_is_asked_for() =>
        ViolatingMissions.OneSideBound.ButConflict(conflict => conflict with { Intensity = null }).CheckedBy<EvenObligations>().ShouldAsk("/conflict/intensity");

    [Fact]
    public void Whether_they_agreed_to_demilitarize_is_asked_for() =>
        (ViolatingMissions.OneSideBound with { Mandate = SoundMission.Proposal.Mandate! with { DemilitarizationAgreement = null } })
            .CheckedBy<EvenObligations>().ShouldAsk("/mandate/demilitarizationAgreement");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.OneSideBound with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<EvenObligations>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.OneSideBound.ShouldBreakOnlySince<EvenObligations>(new(1958, 12, 31));
}
