using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class PoliceCourtsAndPrisonsTests
{
    [Fact]
    public void To_build_up_the_police_without_courts_and_prisons_is_a_concern() =>
        ViolatingMissions.PoliceWithoutCourts.CheckedBy<PoliceCourtsAndPrisons>().ShouldFire(Strength.Should, "/mandate/tasks").Message.Should().Contain("rebuild the police");

    [Theory]
    [InlineData(TaskCategory.JudicialReform)]
    [InlineData(TaskCategory.PenalSystemReform)]
    public void Justice_or_prisons_helped_as_well_make_a_chain(TaskCategory category) =>
        ViolatingMissions.PoliceWithoutCourts.WithTask("protect", task => task with { Task = category }).CheckedBy<PoliceCourtsAndPrisons>().ShouldBeSilent();

    [Fact]
    public void A_partner_may_help_courts_and_prisons() =>
        (ViolatingMissions.PoliceWithoutCourts with { Modality = ViolatingMissions.PoliceWithoutCourts.Modality! with { PartnerOrganizations = ["the regional organization"] } })
            .CheckedBy<PoliceCourtsAndPrisons>().ShouldBeSilent();

    [Fact]
    public void A_mandate_that_leaves_the_police_alone_is_not_spoken_to() =>
        ViolatingMissions.Of(MissionModel.RuleOfLawSupport).ShouldNotApplyTo<PoliceCourtsAndPrisons>("the mandate does not build up the police");

    [Fact]
    public void Whether_a_partner_helps_is_asked_for() =>
        (ViolatingMissions.PoliceWithoutCourts with { Modality = ViolatingMissions.PoliceWithoutCourts.Modality! with { LeadAgencies = null } }).CheckedBy<PoliceCourtsAndPrisons>().ShouldAsk("/modality/leadAgencies");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.PoliceWithoutCourts with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<PoliceCourtsAndPrisons>("rule of law support is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.PoliceWithoutCourts with { Models = null }).CheckedBy<PoliceCourtsAndPrisons>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PoliceWithoutCourts with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PoliceCourtsAndPrisons>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.PoliceWithoutCourts.ShouldBreakOnlySince<PoliceCourtsAndPrisons>(new(2000, 8, 21));
}
