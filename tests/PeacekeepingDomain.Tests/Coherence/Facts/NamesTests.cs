using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class NamesTests
{
    private const string Place = "/modality/partnerOrganizations";
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };

    [Fact]
    public void A_list_is_empty_where_it_is_stated_to_hold_nothing()
    {
        Of([]).ShouldHold(mission => mission.Modality.PartnerOrganizations.IsEmpty);
        Of(["AU"]).ShouldNotHold(mission => mission.Modality.PartnerOrganizations.IsEmpty);
        Silent.ShouldWaitFor(mission => mission.Modality.PartnerOrganizations.IsEmpty, Place);
    }

    [Fact]
    public void A_list_contains_a_name_to_the_letter()
    {
        (Of(["AU", "EU"]) with { Acronym = "EU" }).ShouldHold(Contains);
        (Of(["AU"]) with { Acronym = "au" }).ShouldNotHold(Contains);
        (Of([]) with { Acronym = "EU" }).ShouldNotHold(Contains);
    }

    [Theory]
    [InlineData("AU", true)]
    [InlineData("AU,EU", true)]
    [InlineData("AU,NATO", false)]
    public void A_list_stands_within_another_where_all_its_names_do(string names, bool within)
    {
        var mission = Of([.. names.Split(',')]) with { Setting = new() { AreaOfOperations = new() { States = ["EU", "AU"] } } };
        if (within)
            mission.ShouldHold(Within);
        else
            mission.ShouldNotHold(Within);
    }

    [Fact]
    public void An_empty_list_stands_within_any()
    {
        Of([]).ShouldHold(Within);
        Of(["AU"]).ShouldWaitFor(Within, "/setting/areaOfOperations/states");
    }

    [Fact]
    public void An_empty_list_does_not_contain_a_name_that_nobody_has_stated() => Of([]).ShouldNotHold(Contains);

    [Fact]
    public void Whether_a_list_contains_a_name_waits_for_both()
    {
        (Silent with { Acronym = "EU" }).ShouldWaitFor(Contains, Place);
        Of(["AU"]).ShouldWaitFor(Contains, "/acronym");
        Silent.ShouldWaitFor(Contains, Place, "/acronym");
    }

    [Fact]
    public void A_list_is_gone_through_name_by_name_and_an_unstated_one_as_one_unknown_name()
    {
        (Of(["AU", "EU"]) with { Acronym = "EU" }).ShouldHold(AnyIsTheAcronym);
        (Of([]) with { Acronym = "EU" }).ShouldNotHold(AnyIsTheAcronym);
        (Silent with { Acronym = "EU" }).ShouldWaitFor(AnyIsTheAcronym, Place);
    }

    [Fact]
    public void In_a_whole_section_silence_is_an_empty_list_where_the_fact_is_marked_so()
    {
        var whole = Silent with { Whole = [Section.Modality, Section.Authorization] };
        whole.ShouldHold(mission => mission.Modality.PartnerOrganizations.IsEmpty);
        whole.ShouldWaitFor(mission => mission.Authorization.ForceTasks.IsEmpty, "/authorization/forceTasks");
    }

    [Fact]
    public void A_list_reads_as_its_names()
    {
        Of(["AU", "EU"]).Facts().Modality.PartnerOrganizations.ToString().Should().Be("AU, EU");
        Silent.Facts().Modality.PartnerOrganizations.ToString().Should().Be("not stated");
    }

    [Fact]
    public void Lists_stated_alike_are_equal()
    {
        var one = Of(["AU"]).BareFacts().Modality.PartnerOrganizations;
        (one == Of(["AU"]).BareFacts().Modality.PartnerOrganizations).Should().BeTrue();
        (one != Of([]).BareFacts().Modality.PartnerOrganizations).Should().BeTrue();
        one.Equals((object)Silent.BareFacts().Modality.PartnerOrganizations).Should().BeFalse();
        one.GetHashCode().Should().Be(Of(["AU"]).BareFacts().Modality.PartnerOrganizations.GetHashCode());
    }

    private static Tri Within(MissionFacts mission) => mission.Modality.PartnerOrganizations.IsWithin(mission.Setting.AreaOfOperations.States);

    private static Tri AnyIsTheAcronym(MissionFacts mission)
    {
        var any = Tri.False;
        foreach (var name in mission.Modality.PartnerOrganizations)
            any |= name == mission.Acronym;
        return any;
    }

    private static Tri Contains(MissionFacts mission) => mission.Modality.PartnerOrganizations.Contains(mission.Acronym);

    private static MissionProposal Of(ValueList<string> partners) => Silent with { Modality = new() { PartnerOrganizations = partners } };
}
