using PeacekeepingDomain.Coherence.Rules.Politics;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Politics;

public sealed class NoAmnestyForInternationalCrimesTests
{
    private const string AmnestyFact = "/politicalProcess/amnestyForInternationalCrimes";

    [Fact]
    public void To_support_an_agreement_with_such_an_amnesty_and_no_reservation_is_a_contradiction() =>
        ViolatingMissions.Amnesty.CheckedBy<NoAmnestyForInternationalCrimes>()
            .ShouldFire(Strength.Must, AmnestyFact).Message.Should().Contain("the Strelsau Agreement").And.Contain("no reservation");

    [Fact]
    public void With_a_reservation_the_agreement_may_be_supported() =>
        ViolatingMissions.Amnesty.ButPolitics(process => process with { UnReservation = true }).CheckedBy<NoAmnestyForInternationalCrimes>().ShouldBeSilent();

    [Fact]
    public void An_agreement_without_such_an_amnesty_needs_no_reservation() => SoundMission.Proposal.CheckedBy<NoAmnestyForInternationalCrimes>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_supports_no_agreement_endorses_none() =>
        (ViolatingMissions.Amnesty.ButProcess(ProcessStatus.Active) with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<NoAmnestyForInternationalCrimes>("the mission supports no agreement");

    [Fact]
    public void A_mission_that_is_to_support_the_agreement_under_negotiation_is_meant_too() =>
        (ViolatingMissions.Amnesty.ButProcess(ProcessStatus.Active) with { Models = [MissionModel.SupportOfPeaceAgreements] }).CheckedBy<NoAmnestyForInternationalCrimes>()
            .ShouldFire(Strength.Must, AmnestyFact);

    [Fact]
    public void Whether_there_is_an_amnesty_is_asked_for() =>
        ViolatingMissions.Amnesty.ButPolitics(process => process with { AmnestyForInternationalCrimes = null }).CheckedBy<NoAmnestyForInternationalCrimes>()
            .ShouldAsk(AmnestyFact);

    [Fact]
    public void Whether_there_is_a_reservation_is_asked_for() =>
        ViolatingMissions.Amnesty.ButPolitics(process => process with { UnReservation = null }).CheckedBy<NoAmnestyForInternationalCrimes>()
            .ShouldAsk("/politicalProcess/unReservation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Amnesty with { Presence = Presence.RegionalOperation }).ShouldNotApplyTo<NoAmnestyForInternationalCrimes>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_report_of_2004() => ViolatingMissions.Amnesty.ShouldBreakOnlySince<NoAmnestyForInternationalCrimes>(new(2004, 12, 31));
}
