using PeacekeepingDomain.Coherence.Rules.Command;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Command;

public sealed class HybridOperationTests
{
    private const string Command = "/modality/command/";

    [Fact]
    public void As_in_Darfur_one_head_one_command_and_the_rules_and_money_of_the_United_Nations_make_a_hybrid() =>
        ViolatingMissions.Hybrid(command => command).CheckedBy<HybridOperation>().ShouldBeSilent();

    [Fact]
    public void A_hybrid_has_no_second_head() =>
        ViolatingMissions.Hybrid(command => command with { HeadsOfMission = 2 }).CheckedBy<HybridOperation>().ShouldFire(Strength.Must, Command + "headsOfMission");

    [Fact]
    public void A_hybrid_is_not_commanded_by_States() =>
        ViolatingMissions.Hybrid(command => command with { OperationalControl = OperationalControl.National })
            .CheckedBy<HybridOperation>().ShouldFire(Strength.Must, Command + "operationalControl");

    [Fact]
    public void A_hybrid_works_by_the_rules_of_the_United_Nations() =>
        ViolatingMissions.Hybrid(command => command with { UnRules = false }).CheckedBy<HybridOperation>().ShouldFire(Strength.Must, Command + "unRules");

    [Fact]
    public void A_hybrid_is_paid_for_by_the_United_Nations() =>
        ViolatingMissions.Hybrid(command => command with { UnFinancing = false }).CheckedBy<HybridOperation>().ShouldFire(Strength.Must, Command + "unFinancing");

    [Fact]
    public void A_hybrid_has_a_partner() =>
        (SoundMission.Proposal with { Modality = SoundMission.Proposal.Modality! with { Kind = ModalityKind.Hybrid } })
            .CheckedBy<HybridOperation>().ShouldFire(Strength.Must, "/modality/partnerOrganizations");

    [Fact]
    public void What_is_not_stated_is_asked_for() =>
        ViolatingMissions.Hybrid(command => command with { UnRules = null }).CheckedBy<HybridOperation>().ShouldAsk(Command + "unRules");

    [Fact]
    public void Other_operations_need_not_be_hybrid() =>
        ViolatingMissions.Commanded(command => command with { HeadsOfMission = 2 }).ShouldNotApplyTo<HybridOperation>("the mission is not a hybrid operation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Hybrid(command => command with { UnRules = false }) with { Presence = Presence.RegionalOperation })
            .ShouldNotApplyTo<HybridOperation>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_operation_in_Darfur_of_2007() =>
        ViolatingMissions.Hybrid(command => command with { UnRules = false }).ShouldBreakOnlySince<HybridOperation>(new(2007, 7, 31));
}
