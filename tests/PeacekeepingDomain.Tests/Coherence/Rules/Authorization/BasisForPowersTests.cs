using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class BasisForPowersTests
{
    private const string Powers = "/authorization/executivePowers";

    [Theory]
    [InlineData(ConsentStatus.Refused)]
    [InlineData(ConsentStatus.Withdrawn)]
    [InlineData(ConsentStatus.NoAuthorityAbleToConsent)]
    public void Powers_on_neither_consent_nor_Chapter_VII_are_a_contradiction(ConsentStatus status) =>
        ViolatingMissions.PowersOnConsent(status).CheckedBy<BasisForPowers>().ShouldFire(Strength.Must, Powers).Message.Should().Contain("arrest").And.Contain("Ruritania");

    [Fact]
    public void Powers_on_an_unclear_consent_are_a_concern() =>
        ViolatingMissions.PowersOnConsent(ConsentStatus.Ambiguous).CheckedBy<BasisForPowers>().ShouldFire(Strength.Should, Powers);

    [Theory]
    [InlineData(ConsentStatus.Explicit)]
    [InlineData(ConsentStatus.Conditional)]
    public void As_in_Cambodia_in_1992_powers_may_rest_on_consent(ConsentStatus status) =>
        ViolatingMissions.PowersOnConsent(status).CheckedBy<BasisForPowers>().ShouldBeSilent();

    [Fact]
    public void As_in_Kosovo_in_1999_powers_may_rest_on_Chapter_VII() =>
        ViolatingMissions.PowersOnConsent(ConsentStatus.Ambiguous).ButAuthorization(decision => decision with { Chapters = [CharterChapter.Seven] })
            .CheckedBy<BasisForPowers>().ShouldBeSilent();

    [Fact]
    public void Where_no_power_is_given_nothing_need_bear_it() =>
        ViolatingMissions.PowersOnConsent(ConsentStatus.Refused).ButAuthorization(decision => decision with { ExecutivePowers = [] }).CheckedBy<BasisForPowers>().ShouldBeSilent();

    [Fact]
    public void The_chapters_are_asked_for() =>
        ViolatingMissions.PowersOnConsent(ConsentStatus.Refused).ButAuthorization(decision => decision with { Chapters = null }).CheckedBy<BasisForPowers>().ShouldAsk("/authorization/chapters");

    [Fact]
    public void It_speaks_to_a_force_led_by_others() =>
        (ViolatingMissions.PowersOnConsent(ConsentStatus.Refused) with { Presence = Presence.RegionalOperation }).CheckedBy<BasisForPowers>().ShouldFire(Strength.Must, Powers);

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.PowersOnConsent(ConsentStatus.Refused).ShouldBreakOnlySince<BasisForPowers>(new(1945, 10, 24));
}
