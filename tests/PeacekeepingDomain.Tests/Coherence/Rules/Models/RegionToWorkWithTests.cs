using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class RegionToWorkWithTests
{
    [Fact]
    public void A_region_that_was_not_asked_is_a_concern() =>
        ViolatingMissions.RegionNotAsked.CheckedBy<RegionToWorkWith>()
            .ShouldFire(Strength.Should, "/politicalProcess/regionalSupport").Message.Should().Contain("unconsulted");

    [Fact]
    public void Where_the_region_stands_is_asked_for() =>
        (ViolatingMissions.RegionNotAsked with { PoliticalProcess = ViolatingMissions.RegionNotAsked.PoliticalProcess! with { RegionalSupport = null } })
            .CheckedBy<RegionToWorkWith>()
            .ShouldAsk("/politicalProcess/regionalSupport");

    [Fact]
    public void A_region_that_is_engaged_is_enough() =>
        (ViolatingMissions.RegionNotAsked with { PoliticalProcess = ViolatingMissions.RegionNotAsked.PoliticalProcess! with { RegionalSupport = RegionalSupport.Engaged } })
            .CheckedBy<RegionToWorkWith>().ShouldBeSilent();

    [Fact]
    public void A_partner_in_the_region_is_enough() =>
        (ViolatingMissions.RegionNotAsked with { Modality = ViolatingMissions.RegionNotAsked.Modality! with { PartnerOrganizations = ["the regional community"] } })
            .CheckedBy<RegionToWorkWith>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.RegionNotAsked with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<RegionToWorkWith>("regional security is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.RegionNotAsked with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<RegionToWorkWith>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.RegionNotAsked.ShouldBreakOnlySince<RegionToWorkWith>(new(1945, 10, 24));

    [Fact]
    public void A_region_that_is_against_it_and_a_single_host_are_a_contradiction() =>
        (ViolatingMissions.RegionNotAsked with { PoliticalProcess = ViolatingMissions.RegionNotAsked.PoliticalProcess! with { RegionalSupport = RegionalSupport.Opposed } })
            .CheckedBy<RegionToWorkWith>().ShouldFire(Strength.Must, "/politicalProcess/regionalSupport");
}
