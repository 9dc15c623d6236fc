using PeacekeepingDomain.Coherence.Rules.Command;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Command;

public sealed class UnityOfCommandTests
{
    private const string Command = "/modality/command/";

    [Theory]
    [InlineData(OperationalControl.National, "national")]
    [InlineData(OperationalControl.Organization, "another organization")]
    public void Operational_control_outside_the_United_Nations_is_a_contradiction(OperationalControl control, string word) =>
        ViolatingMissions.Commanded(command => command with { OperationalControl = control })
            .CheckedBy<UnityOfCommand>().ShouldFire(Strength.Must, Command + "operationalControl").Message.Should().Contain(word);

    [Fact]
    public void Two_heads_of_one_mission_are_a_contradiction() =>
        ViolatingMissions.Commanded(command => command with { HeadsOfMission = 2 })
            .CheckedBy<UnityOfCommand>().ShouldFire(Strength.Must, Command + "headsOfMission").Message.Should().Contain("2 heads");

    [Fact]
    public void As_in_Bosnia_orders_from_capitals_are_a_concern() =>
        ViolatingMissions.Commanded(command => command with { OrdersFromCapitals = true })
            .CheckedBy<UnityOfCommand>().ShouldFire(Strength.Should, Command + "ordersFromCapitals");

    [Fact]
    public void Orders_from_capitals_under_national_control_are_told_once() =>
        ViolatingMissions.Commanded(command => command with { OrdersFromCapitals = true, OperationalControl = OperationalControl.National })
            .CheckedBy<UnityOfCommand>().ShouldFire(Strength.Must, Command + "operationalControl");

    [Theory]
    [InlineData(ModalityKind.Joint)]
    [InlineData(ModalityKind.Hybrid)]
    public void Joint_and_hybrid_operations_are_arranged_otherwise(ModalityKind kind) =>
        (SoundMission.Proposal with { Modality = SoundMission.Proposal.Modality! with { Kind = kind, Command = new() { HeadsOfMission = 2 } } })
            .ShouldNotApplyTo<UnityOfCommand>("joint and hybrid operations have rules of their own");

    [Fact]
    public void Who_commands_is_asked_for() =>
        ViolatingMissions.Commanded(_ => new() { HeadsOfMission = 1, OrdersFromCapitals = false }).CheckedBy<UnityOfCommand>().ShouldAsk(Command + "operationalControl");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Commanded(command => command with { HeadsOfMission = 2 }) with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<UnityOfCommand>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.Commanded(command => command with { HeadsOfMission = 2 }).ShouldBreakOnlySince<UnityOfCommand>(new(1958, 12, 31));
}
