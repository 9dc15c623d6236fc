using PeacekeepingDomain.Coherence.Rules.UseOfForce;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.UseOfForce;

public sealed class BoundedForceTests
{
    private const string Forbids = "/legal/forbids";
    private const string Graded = "/legal/gradedResponse";

    [Theory]
    [InlineData(ForceLimit.IndiscriminateForce)]
    [InlineData(ForceLimit.DisproportionateForce)]
    public void Rules_that_forbid_only_one_of_both_are_a_concern(ForceLimit only) =>
        With(legal => legal with { Forbids = [only] }).CheckedBy<BoundedForce>().ShouldFire(Strength.Should, Forbids).Message.Should().Contain("they grade the response");

    [Fact]
    public void Rules_that_neither_bound_nor_grade_force_are_a_contradiction() =>
        With(legal => legal with { Forbids = [], GradedResponse = false }).CheckedBy<BoundedForce>().ShouldFire(Strength.Must, Forbids);

    [Fact]
    public void Rules_that_bound_force_and_neither_grade_nor_define_are_a_concern() =>
        With(legal => legal with { GradedResponse = false, HostileActAndIntentDefined = false }).CheckedBy<BoundedForce>().ShouldFire(Strength.Should, Graded);

    [Fact]
    public void Grading_may_be_skipped_where_hostile_act_and_intent_are_defined() =>
        With(legal => legal with { GradedResponse = false }).CheckedBy<BoundedForce>().ShouldBeSilent();

    [Theory]
    [InlineData(DocumentState.None)]
    [InlineData(DocumentState.Draft)]
    public void Rules_that_are_not_approved_bind_nobody_yet(DocumentState state) =>
        With(legal => legal with { Forbids = [], RulesOfEngagement = state }).ShouldNotApplyTo<BoundedForce>("approved rules of engagement");

    [Fact]
    public void The_unarmed_need_no_limits() =>
        With(legal => legal with { Forbids = [] }).ButMilitary(military => military with { Armed = false }).ShouldNotApplyTo<BoundedForce>("no armed military personnel");

    [Fact]
    public void What_the_rules_forbid_is_asked_for() => With(legal => legal with { Forbids = null }).CheckedBy<BoundedForce>().ShouldAsk(Forbids);

    [Fact]
    public void Whether_hostile_act_is_defined_is_asked_for_where_the_response_is_not_graded() =>
        With(legal => legal with { GradedResponse = false, HostileActAndIntentDefined = null }).CheckedBy<BoundedForce>().ShouldAsk("/legal/hostileActAndIntentDefined");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (With(legal => legal with { Forbids = [] }) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<BoundedForce>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_January_2008() => With(legal => legal with { Forbids = [] }).ShouldBreakOnlySince<BoundedForce>(new(2008, 1, 18));

    private static MissionProposal With(Func<LegalArrangements, LegalArrangements> change) => SoundMission.Proposal with { Legal = change(SoundMission.Proposal.Legal!) };
}
