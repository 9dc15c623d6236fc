using PeacekeepingDomain.Coherence.Rules.Command;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Command;

public sealed class NationalCaveatsTests
{
    private const string Task = "/mandate/tasks/0";

    [Fact]
    public void A_caveat_on_a_core_task_is_a_concern() =>
        HeldBack(first: true, second: false).CheckedBy<NationalCaveats>().ShouldFire(Strength.Should, Task).Message.Should().Contain("a unit of Sylvania").And.Contain("Protect civilians");

    [Fact]
    public void A_caveat_of_every_unit_that_could_carry_a_core_task_is_a_contradiction() =>
        HeldBack(first: false, second: true).CheckedBy<NationalCaveats>().ShouldFire(Strength.Must, Task).Message.Should().Contain("a unit of Borduria");

    [Fact]
    public void Caveats_of_several_units_on_one_task_are_told_once() =>
        HeldBack(first: true, second: true).CheckedBy<NationalCaveats>().ShouldFire(Strength.Must, Task).Message.Should().Contain("a unit of Sylvania and a unit of Borduria");

    [Fact]
    public void A_caveat_on_a_lesser_task_is_borne() =>
        HeldBack(first: true, second: true).WithTask("protect", task => task with { Priority = Priority.Supporting }).CheckedBy<NationalCaveats>().ShouldBeSilent();

    [Fact]
    public void Caveats_that_are_not_stated_are_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0] with { Caveats = null }, force.Units[1]] })
            .CheckedBy<NationalCaveats>().ShouldAsk("/force/units/0/caveats");

    [Fact]
    public void Before_units_are_sought_nothing_is_asked() =>
        (SoundMission.Proposal.ButForce(force => force with { Units = null }) with { Stage = Stage.Mandated }).ShouldNotApplyTo<NationalCaveats>("due from the stage force generation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (HeldBack(first: true, second: true) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<NationalCaveats>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => HeldBack(first: true, second: true).ShouldBreakOnlySince<NationalCaveats>(new(1945, 10, 24));

    private static MissionProposal HeldBack(bool first, bool second) =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0] with { Caveats = Caveats(first) }, force.Units[1] with { Caveats = Caveats(second) }] });

    private static ValueList<Caveat> Caveats(bool any) => any ? [new() { Task = "protect", Declared = true }] : [];
}
