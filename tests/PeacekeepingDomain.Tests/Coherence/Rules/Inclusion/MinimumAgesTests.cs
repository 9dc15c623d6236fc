using PeacekeepingDomain.Coherence.Rules.Inclusion;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Inclusion;

public sealed class MinimumAgesTests
{
    private const string Age = "/force/units/0/minimumAge";

    [Theory]
    [InlineData(UnitType.InfantryBattalion)]
    [InlineData(UnitType.MilitaryObservers)]
    public void Nobody_under_age_serves(UnitType type) =>
        ViolatingMissions.WithYoungest(17, type).CheckedBy<MinimumAges>().ShouldFire(Strength.Must, Age).Message.Should().Contain("a unit of Sylvania is 17").And.Contain("under 18");

    [Theory]
    [InlineData(UnitType.MilitaryObservers)]
    [InlineData(UnitType.IndividualPolice)]
    public void Those_who_serve_alone_are_to_be_older(UnitType type) =>
        ViolatingMissions.WithYoungest(24, type).CheckedBy<MinimumAges>().ShouldFire(Strength.Should, Age).Message.Should().Contain("at least 25");

    [Theory]
    [InlineData(18, UnitType.InfantryBattalion)]
    [InlineData(24, UnitType.FormedPoliceUnit)]
    [InlineData(25, UnitType.MilitaryObservers)]
    public void Those_of_age_serve(int age, UnitType type) => ViolatingMissions.WithYoungest(age, type).CheckedBy<MinimumAges>().ShouldBeSilent();

    [Fact]
    public void The_age_is_asked_for_on_the_day_of_deployment()
    {
        var silent = SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0] with { MinimumAge = null }] });
        silent.CheckedBy<MinimumAges>().ShouldAsk(Age);
        (silent with { Stage = Stage.ForceGeneration }).CheckedBy<MinimumAges>().ShouldNotApply();
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.WithYoungest(17, UnitType.InfantryBattalion) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<MinimumAges>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_policy_of_1998() => ViolatingMissions.WithYoungest(17, UnitType.InfantryBattalion).ShouldBreakOnlySince<MinimumAges>(new(1998, 12, 31));
}
