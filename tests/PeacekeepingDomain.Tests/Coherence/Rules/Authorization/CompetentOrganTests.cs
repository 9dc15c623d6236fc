using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class CompetentOrganTests
{
    private const string Decides = "/authorization/organ";

    [Theory]
    [InlineData(Organ.SecretaryGeneral, "secretary general")]
    [InlineData(Organ.RegionalOrganization, "regional organization")]
    public void Soldiers_sent_by_an_organ_that_cannot_send_them_are_a_contradiction(Organ organ, string word) =>
        By(organ).CheckedBy<CompetentOrgan>().ShouldFire(Strength.Must, Decides).Message.Should().Contain("niformed personnel").And.ContainEquivalentOf(word);

    [Fact]
    public void Police_are_uniformed_too() =>
        By(Organ.SecretaryGeneral).ButForce(force => force with { Military = ComponentStrength.None, Police = new() { Authorized = 200 } })
            .CheckedBy<CompetentOrgan>().ShouldFire(Strength.Must, Decides);

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.Deployed)]
    public void Soldiers_that_no_organ_has_decided_on_are_a_contradiction_once_the_mission_is_said_to_be_decided(Stage stage) =>
        (By(Organ.None) with { Stage = stage }).CheckedBy<CompetentOrgan>()
            .ShouldFire(Strength.Must, Decides).Message.Should().Contain("no organ has decided");

    [Theory]
    [InlineData(Stage.Concept)]
    [InlineData(Stage.CouncilOption)]
    public void A_concept_that_nobody_has_decided_on_yet_is_not_a_breach(Stage stage) =>
        (By(Organ.None) with { Stage = stage }).CheckedBy<CompetentOrgan>().ShouldBeSilent();

    [Theory]
    [InlineData(Organ.SecurityCouncil)]
    [InlineData(Organ.GeneralAssembly)]
    public void The_Council_and_the_Assembly_may_send_soldiers(Organ organ) =>
        By(organ).CheckedBy<CompetentOrgan>().ShouldBeSilent();

    [Fact]
    public void The_Secretary_General_may_send_civilians() =>
        By(Organ.SecretaryGeneral).ButForce(force => force with { Military = ComponentStrength.None }).CheckedBy<CompetentOrgan>().ShouldBeSilent();

    [Fact]
    public void The_organ_is_asked_for() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { Organ = null }).CheckedBy<CompetentOrgan>().ShouldAsk(Decides);

    [Fact]
    public void The_strength_is_asked_for_where_the_organ_may_not_send_soldiers() =>
        By(Organ.SecretaryGeneral).ButMilitary(military => military with { Authorized = null }).CheckedBy<CompetentOrgan>().ShouldAsk("/force/military/authorized");

    [Fact]
    public void The_strength_is_not_asked_for_where_the_organ_may_send_soldiers() =>
        SoundMission.Proposal.ButForce(force => force with { Military = null, Police = null }).CheckedBy<CompetentOrgan>().ShouldBeSilent();

    [Fact]
    public void The_stage_is_asked_for_where_nobody_has_decided() =>
        (By(Organ.None) with { Stage = null }).CheckedBy<CompetentOrgan>().ShouldAsk("/stage");

    [Fact]
    public void It_does_not_speak_to_the_operation_of_a_regional_organization() =>
        (By(Organ.RegionalOrganization) with { Presence = Presence.RegionalOperation }).ShouldNotApplyTo<CompetentOrgan>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_Charter() =>
        By(Organ.SecretaryGeneral).ShouldBreakOnlySince<CompetentOrgan>(new(1945, 10, 24));

    private static MissionProposal By(Organ organ) => SoundMission.Proposal.ButAuthorization(decision => decision with { Organ = organ });
}
