using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class RequestOrMandateForElectionsTests
{
    [Fact]
    public void Electoral_help_that_nobody_asked_for_or_decided_on_is_a_contradiction() =>
        ViolatingMissions.ElectionsNobodyAskedFor.CheckedBy<RequestOrMandateForElections>().ShouldFire(Strength.Must, "/mandate/electionRequest/by");

    [Fact]
    public void A_request_is_enough() =>
        ViolatingMissions.Elections(static request => request).ButAuthorization(static authorization => authorization with { Organ = Organ.SecretaryGeneral })
            .CheckedBy<RequestOrMandateForElections>().ShouldBeSilent();

    [Theory]
    [InlineData(Organ.SecurityCouncil)]
    [InlineData(Organ.GeneralAssembly)]
    public void A_decision_of_the_Council_or_the_Assembly_is_enough(Organ organ) =>
        ViolatingMissions.ElectionsNobodyAskedFor.ButAuthorization(authorization => authorization with { Organ = organ }).CheckedBy<RequestOrMandateForElections>().ShouldBeSilent();

    [Fact]
    public void Who_asked_is_asked_for() =>
        ViolatingMissions.Elections(static request => request with { By = null }).ButAuthorization(static authorization => authorization with { Organ = Organ.SecretaryGeneral })
            .CheckedBy<RequestOrMandateForElections>().ShouldAsk("/mandate/electionRequest/by");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.ElectionsNobodyAskedFor with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<RequestOrMandateForElections>("electoral help is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.ElectionsNobodyAskedFor with { Models = null }).CheckedBy<RequestOrMandateForElections>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ElectionsNobodyAskedFor with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<RequestOrMandateForElections>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.ElectionsNobodyAskedFor.ShouldBreakOnlySince<RequestOrMandateForElections>(new(1945, 10, 24));
}
