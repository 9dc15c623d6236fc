using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class ConsentRequirementsTests
{
    private const string Plan = "/politicalProcess/consentErosionPlan";

    private static MissionProposal Risky => SoundMission.Proposal.ButConflict(conflict => conflict with { EarlierWithdrawal = true });

    private static MissionProposal Unplanned => Risky.ButPolitics(process => process with { ConsentErosionPlan = false });

    [Fact]
    public void A_plan_for_consent_that_erodes_is_in_place() => Risky.ShouldMeet("CON-08");

    [Fact]
    public void Where_consent_was_withdrawn_before_a_plan_is_missed() => Unplanned.ShouldLeaveAGapIn("CON-08", Strength.Should).Pointer.Should().Be(Plan);

    [Fact]
    public void So_it_is_where_a_government_has_changed_against_the_constitution() =>
        Unplanned.ButConflict(conflict => conflict with { EarlierWithdrawal = false, UnconstitutionalChange = true }).ShouldLeaveAGapIn("CON-08", Strength.Should);

    [Theory]
    [InlineData(ConsentStatus.Conditional)]
    [InlineData(ConsentStatus.Ambiguous)]
    public void So_it_is_where_the_host_State_holds_back(ConsentStatus status) =>
        Unplanned.ButConflict(conflict => conflict with { EarlierWithdrawal = false }).ButConsent(consent => consent with { Status = status })
            .ShouldLeaveAGapIn("CON-08", Strength.Should);

    [Fact]
    public void So_it_is_where_the_host_State_restricts_the_mission() =>
        Unplanned.ButConflict(conflict => conflict with { EarlierWithdrawal = false })
            .ButConsent(consent => consent with { Restrictions = [new() { Kind = ConditionKind.Visas, Extent = Extent.Partial, AffectsTasks = [], AffectsCapabilities = [] }] })
            .ShouldLeaveAGapIn("CON-08", Strength.Should);

    [Fact]
    public void Where_nothing_points_to_it_no_plan_is_asked_for() =>
        Unplanned.ButConflict(conflict => conflict with { EarlierWithdrawal = false }).ShouldBeExemptFrom("CON-08", "nothing points to a consent that may not last");

    [Fact]
    public void What_is_not_stated_is_open() => Risky.ButPolitics(process => process with { ConsentErosionPlan = null }).ShouldLeaveOpen("CON-08", Plan);

    [Fact]
    public void Before_units_are_sought_nothing_is_owed() => (Unplanned with { Stage = Stage.Mandated }).ShouldNotYetOwe("CON-08");

    [Fact]
    public void Before_2022_nothing_was_owed() =>
        (Unplanned with { AsOf = new(2021, 12, 30) }).ShouldBeExemptFrom("CON-08", "doctrine has demanded it since 31 December 2021");
}
