using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class FlagTests
{
    private const string Place = "/mandate/demilitarizationAgreement";
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };
    private static readonly MissionProposal Yes = Silent with { Mandate = new() { DemilitarizationAgreement = true } };
    private static readonly MissionProposal No = Silent with { Mandate = new() { DemilitarizationAgreement = false } };

    [Fact]
    public void A_flag_is_a_condition_by_itself()
    {
        Yes.ShouldHold(mission => mission.Mandate.DemilitarizationAgreement);
        No.ShouldNotHold(mission => mission.Mandate.DemilitarizationAgreement);
        Silent.ShouldWaitFor(mission => mission.Mandate.DemilitarizationAgreement, Place);
    }

    [Fact]
    public void The_opposite_of_an_unstated_flag_is_unknown()
    {
        Yes.ShouldNotHold(mission => !mission.Mandate.DemilitarizationAgreement);
        No.ShouldHold(mission => !mission.Mandate.DemilitarizationAgreement);
        Silent.ShouldWaitFor(mission => !mission.Mandate.DemilitarizationAgreement, Place);
        Silent.ShouldWaitFor(mission => Flag.LogicalNot(mission.Mandate.DemilitarizationAgreement), Place);
    }

    [Fact]
    public void Flags_combine_with_each_other()
    {
        var mixed = Silent with { Safety = new() { SurgicalCapability = true, EvacuationAssets = false } };
        mixed.ShouldNotHold(mission => mission.Safety.SurgicalCapability & mission.Safety.EvacuationAssets);
        mixed.ShouldHold(mission => mission.Safety.SurgicalCapability | mission.Safety.EvacuationAssets);
        Silent.ShouldWaitFor(
            mission => Flag.BitwiseAnd(mission.Safety.SurgicalCapability, mission.Safety.EvacuationAssets), "/safety/surgicalCapability", "/safety/evacuationAssets");
        Silent.ShouldWaitFor(
            mission => Flag.BitwiseOr(mission.Safety.SurgicalCapability, mission.Safety.EvacuationAssets), "/safety/surgicalCapability", "/safety/evacuationAssets");
    }

    [Fact]
    public void In_a_whole_section_silence_is_no_where_the_fact_is_marked_so()
    {
        var whole = Silent with { Whole = [Section.Mandate, Section.Authorization] };
        whole.ShouldNotHold(mission => mission.Authorization.ThreatDetermination);
        whole.ShouldWaitFor(mission => mission.Mandate.DemilitarizationAgreement, "/mandate/demilitarizationAgreement");
        whole.ShouldWaitFor(mission => mission.Authorization.ContributorsConsulted, "/authorization/contributorsConsulted");
    }

    [Fact]
    public void In_a_whole_section_silence_speaks_for_what_lies_below_it()
    {
        var whole = Silent with { Whole = [Section.Protection] };
        whole.ShouldNotHold(mission => mission.Protection.Strategy.Physical);
    }

    [Fact]
    public void A_flag_reads_yes_no_or_not_stated()
    {
        Yes.Facts().Mandate.DemilitarizationAgreement.ToString().Should().Be("yes");
        No.Facts().Mandate.DemilitarizationAgreement.ToString().Should().Be("no");
        Silent.Facts().Mandate.DemilitarizationAgreement.ToString().Should().Be("not stated");
    }

    [Fact]
    public void Flags_stated_alike_are_equal()
    {
        (Yes.BareFacts().Mandate.DemilitarizationAgreement == Yes.BareFacts().Mandate.DemilitarizationAgreement).Should().BeTrue();
        (No.BareFacts().Mandate.DemilitarizationAgreement != Silent.BareFacts().Mandate.DemilitarizationAgreement).Should().BeTrue();
        Yes.BareFacts().Mandate.DemilitarizationAgreement.Equals((object)No.BareFacts().Mandate.DemilitarizationAgreement).Should().BeFalse();
        Yes.BareFacts().Mandate.DemilitarizationAgreement.GetHashCode().Should().Be(Yes.BareFacts().Mandate.DemilitarizationAgreement.GetHashCode());
    }
}
