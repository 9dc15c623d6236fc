using PeacekeepingDomain.Coherence.Rules.Finance;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Finance;

public sealed class AfricanUnionFinancingTests
{
    [Fact]
    public void An_operation_that_meets_the_conditions_is_in_order() => ViolatingMissions.African.CheckedBy<AfricanUnionFinancing>().ShouldBeSilent();

    [Theory]
    [InlineData(Organ.RegionalOrganization)]
    [InlineData(Organ.None)]
    public void The_Security_Council_authorizes_it(Organ organ) =>
        ViolatingMissions.African.ButAuthorization(decision => decision with { Organ = organ })
            .CheckedBy<AfricanUnionFinancing>().ShouldFire(Strength.Must, "/authorization/organ");

    [Theory]
    [InlineData(OperationalControl.UnitedNations)]
    [InlineData(OperationalControl.National)]
    public void The_African_Union_commands_it(OperationalControl control) =>
        (ViolatingMissions.African with { Modality = ViolatingMissions.African.Modality! with { Command = new() { OperationalControl = control } } })
            .CheckedBy<AfricanUnionFinancing>().ShouldFire(Strength.Must, "/modality/command/operationalControl");

    [Fact]
    public void No_more_than_three_quarters_is_asked_for() =>
        Assessed(0.9).CheckedBy<AfricanUnionFinancing>().ShouldFire(Strength.Must, "/finance/assessedShare").Message.Should().Contain("90%").And.Contain("75%");

    [Fact]
    public void Compliance_with_the_law_is_demanded() =>
        ViolatingMissions.African.ButAuthorization(decision => decision with { HumanRightsComplianceClause = false })
            .CheckedBy<AfricanUnionFinancing>().ShouldFire(Strength.Must, "/authorization/humanRightsComplianceClause");

    [Fact]
    public void The_share_is_asked_for() => Assessed(null).CheckedBy<AfricanUnionFinancing>().ShouldAsk("/finance/assessedShare");

    [Fact]
    public void It_does_not_speak_where_the_money_comes_from_elsewhere() =>
        (Assessed(0.9) with { Finance = new() { Mechanism = FinanceMechanism.TrustFund, AssessedShare = 0.9 } })
            .ShouldNotApplyTo<AfricanUnionFinancing>("the operation is not paid for under resolution 2719 (2023)");

    [Fact]
    public void It_does_not_speak_to_a_mission_of_the_United_Nations() =>
        (Assessed(0.9) with { Presence = Presence.PeacekeepingOperation }).ShouldNotApplyTo<AfricanUnionFinancing>("it does not speak to a peacekeeping operation");

    [Fact]
    public void It_stands_since_December_2023() => Assessed(0.9).ShouldBreakOnlySince<AfricanUnionFinancing>(new(2023, 12, 21));

    private static MissionProposal Assessed(double? share) => ViolatingMissions.African with { Finance = ViolatingMissions.African.Finance! with { AssessedShare = share } };
}
