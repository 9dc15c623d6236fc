using PeacekeepingDomain.Coherence.Requirements;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class ModelsSixteenToThirtyRequirementsTests
{
    private const string Leads = "/modality/leadAgencies";
    private const string Partners = "/modality/partnerOrganizations";

    /// <summary>The requirements that a named agency or partner meets.</summary>
    public static TheoryData<string, MissionModel> Partnerships => new()
    {
        { "M18-2", MissionModel.MineAction },
        { "M20-3", MissionModel.PublicHealthSupport },
        { "M21-3", MissionModel.NaturalDisasterResponse },
        { "M22-2", MissionModel.HumanitarianAccompaniment },
        { "M23-2", MissionModel.CulturalHeritageProtection },
        { "M24-2", MissionModel.NaturalResourceProtection },
        { "M27-4", MissionModel.Cybersecurity },
        { "M30-3", MissionModel.MaritimeSecurity },
    };

    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var row in ModelsSixteenToThirtyRequirements.Table)
                ids.Add(row.About.Id);
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Partnerships))]
    public void A_model_that_lives_on_partners_should_name_one(string id, MissionModel model)
    {
        var alone = With([], []) with { Models = [model] };
        alone.ShouldLeaveAGapIn(id, Strength.Should).Pointer.Should().Be(Leads);
        (With(["an agency"], []) with { Models = [model] }).ShouldMeet(id);
        (With([], ["a partner"]) with { Models = [model] }).ShouldMeet(id);
        (With(null, null) with { Models = [model] }).ShouldLeaveOpen(id, Leads, Partners);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_model_asks_for_is_not_asked_of_another(string id) => With([], []).ShouldBeExemptFrom(id, "the mission");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_force_led_by_others_is_exempt(string id) =>
        (With([], []) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Fact]
    public void Against_crime_more_than_one_host_State_is_as_good_as_a_partner()
    {
        var alone = With([], []) with { Models = [MissionModel.CounterOrganizedCrime] };
        alone.ShouldLeaveAGapIn("M17-2", Strength.Should).Pointer.Should().Be(Partners);
        InTwoStates(alone).ShouldMeet("M17-2");
        (With([], ["INTERPOL"]) with { Models = [MissionModel.CounterOrganizedCrime] }).ShouldMeet("M17-2");
    }

    [Fact]
    public void In_relief_agencies_should_lead_and_not_only_take_part()
    {
        (With([], ["OCHA"]) with { Models = [MissionModel.EmergencyHumanitarianResponse] }).ShouldLeaveAGapIn("M19-2", Strength.Should).Pointer.Should().Be(Leads);
        (With(["OCHA"], []) with { Models = [MissionModel.EmergencyHumanitarianResponse] }).ShouldMeet("M19-2");
        (With(null, []) with { Models = [MissionModel.EmergencyHumanitarianResponse] }).ShouldLeaveOpen("M19-2", Leads);
    }

    [Fact]
    public void Camps_should_have_a_plan()
    {
        var camps = With([], []) with { Models = [MissionModel.EmergencyHumanitarianResponse] };
        camps.ShouldMeet("M19-3");
        (camps with { Protection = camps.Protection! with { SitesPlan = false } }).ShouldLeaveAGapIn("M19-3", Strength.Should).Pointer.Should().Be("/protection/sitesPlan");
        (camps with { Protection = null }).ShouldLeaveOpen("M19-3", "/protection/sitesPlan");
    }

    [Fact]
    public void A_mission_for_public_health_should_follow_the_contagion()
    {
        var engaged = With([], []) with { Models = [MissionModel.PublicHealthSupport] };
        engaged.ShouldMeet("M20-2");
        var unasked = engaged with { PoliticalProcess = engaged.PoliticalProcess! with { RegionalSupport = RegionalSupport.Unconsulted } };
        unasked.ShouldLeaveAGapIn("M20-2", Strength.Should).Pointer.Should().Be("/politicalProcess/regionalSupport");
        InTwoStates(unasked).ShouldMeet("M20-2");
    }

    [Fact]
    public void Where_floods_threaten_there_should_be_boats()
    {
        var flooded = (With([], []) with { Models = [MissionModel.NaturalDisasterResponse] })
            .ButConflict(static conflict => conflict with { Threats = [Threat.FloodOrDrought] });
        flooded.ShouldLeaveAGapIn("M21-2", Strength.Should).Pointer.Should().Be("/force/capabilities");
        flooded.ButForce(static force => force with { Units = [new() { Type = UnitType.RiverineUnit, Capabilities = [] }] }).ShouldMeet("M21-2");
        flooded.ButForce(static force => force with { Capabilities = [new() { Capability = Capability.BoatsAndAmphibiousVehicles, Status = HoldingStatus.Planned }] })
            .ShouldMeet("M21-2");
        flooded.ButConflict(static conflict => conflict with { Threats = [Threat.Other] }).ShouldBeExemptFrom("M21-2", "no flood is among the threats");
    }

    [Fact]
    public void Resources_should_have_a_plan_for_national_ownership()
    {
        var owned = With(["the World Bank"], []) with { Models = [MissionModel.NaturalResourceProtection] };
        owned.ShouldMeet("M24-2");
        (owned with { PoliticalProcess = owned.PoliticalProcess! with { NationalOwnershipPlan = false } }).ShouldLeaveAGapIn("M24-2", Strength.Should)
            .Pointer.Should().Be("/politicalProcess/nationalOwnershipPlan");
    }

    [Fact]
    public void The_sites_that_are_guarded_should_be_listed()
    {
        var guards = With([], []) with { Models = [MissionModel.InfrastructureSecurity] };
        guards.ShouldMeet("M26-2");
        guards.WithTask("protect", static task => task with { Locations = [] }).ShouldLeaveAGapIn("M26-2", Strength.Should).Pointer.Should().Be("/mandate/tasks/0/locations");
        guards.WithTask("protect", static task => task with { Locations = null }).ShouldLeaveOpen("M26-2", "/mandate/tasks/0/locations");
        guards.WithTask("monitor", static task => task with { Locations = [] }).ShouldMeet("M26-2");
    }

    [Fact]
    public void In_a_city_the_Country_Team_may_carry_the_part_of_those_who_know_cities()
    {
        var alone = With([], []) with { Models = [MissionModel.CitySecurity] };
        alone.ShouldLeaveAGapIn("M29-2", Strength.Should).Pointer.Should().Be(Leads);
        (alone with { Modality = alone.Modality! with { CountryTeam = new() { Pillars = ["urban services"] } } }).ShouldMeet("M29-2");
    }

    [Fact]
    public void Before_the_study_of_2024_what_it_alone_demands_was_not_owed()
    {
        var sea = With([], []) with { Models = [MissionModel.MaritimeSecurity] };
        (sea with { AsOf = new DateOnly(2024, 10, 30) }).ShouldBeExemptFrom("M30-3", "doctrine has demanded it since 31 October 2024");
        (sea with { AsOf = new DateOnly(2024, 10, 31) }).ShouldLeaveAGapIn("M30-3", Strength.Should);
    }

    [Fact]
    public void Before_units_are_sought_no_partner_at_sea_is_owed() =>
        (With([], []) with { Models = [MissionModel.MaritimeSecurity], Stage = Stage.Mandated }).ShouldNotYetOwe("M30-3");

    private static MissionProposal With(ValueList<string>? leads, ValueList<string>? partners) => SoundMission.Proposal with
    {
        AsOf = new DateOnly(2024, 12, 31),
        Modality = SoundMission.Proposal.Modality! with { LeadAgencies = leads, PartnerOrganizations = partners },
    };

    private static MissionProposal InTwoStates(MissionProposal mission) => mission with
    {
        Setting = mission.Setting! with { HostStates = [.. mission.Setting.HostStates!, mission.Setting.HostStates![0] with { State = "Graustark" }] },
    };
}
