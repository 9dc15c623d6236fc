using PeacekeepingDomain.Coherence.Rules.Command;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Command;

public sealed class ForceLedByOthersTests
{
    [Theory]
    [InlineData(Presence.UnAuthorizedForce)]
    [InlineData(Presence.RegionalOperation)]
    public void A_force_led_by_others_is_not_under_the_control_of_the_United_Nations(Presence presence) =>
        (SoundMission.Proposal with { Presence = presence }).CheckedBy<ForceLedByOthers>().ShouldFire(Strength.Must, "/modality/command/operationalControl");

    [Theory]
    [InlineData(OperationalControl.Organization)]
    [InlineData(OperationalControl.National)]
    public void A_force_commanded_by_those_who_lead_it_is_in_order(OperationalControl control) => Led(control).CheckedBy<ForceLedByOthers>().ShouldBeSilent();

    [Fact]
    public void To_impose_under_the_convention_that_protects_operations_of_the_United_Nations_is_a_concern() =>
        Led(OperationalControl.National).ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.EnforcementMeasures })
            .CheckedBy<ForceLedByOthers>().ShouldFire(Strength.Should, "/legal/clauses");

    [Fact]
    public void Who_commands_is_asked_for() => Led(null).CheckedBy<ForceLedByOthers>().ShouldAsk("/modality/command/operationalControl");

    [Fact]
    public void It_does_not_speak_to_a_mission_of_the_United_Nations() =>
        SoundMission.Proposal.ShouldNotApplyTo<ForceLedByOthers>("it does not speak to a peacekeeping operation");

    [Fact]
    public void It_stands_since_the_Charter() => Led(OperationalControl.UnitedNations).ShouldBreakOnlySince<ForceLedByOthers>(new(1945, 10, 24));

    private static MissionProposal Led(OperationalControl? control) =>
        ViolatingMissions.Commanded(command => command with { OperationalControl = control }) with { Presence = Presence.UnAuthorizedForce };
}
