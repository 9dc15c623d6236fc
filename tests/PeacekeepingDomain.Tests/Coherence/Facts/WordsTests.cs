using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class WordsTests
{
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };
    private static readonly MissionProposal None = Silent with { Models = [] };
    private static readonly MissionProposal Two = Silent with { Models = [MissionModel.CeasefireMonitoring, MissionModel.ProtectionOfCivilians] };

    [Fact]
    public void A_list_is_empty_where_it_is_stated_to_hold_nothing()
    {
        None.ShouldHold(mission => mission.Models.IsEmpty);
        Two.ShouldNotHold(mission => mission.Models.IsEmpty);
        Silent.ShouldWaitFor(mission => mission.Models.IsEmpty, "/models");
    }

    [Fact]
    public void A_list_contains_its_words()
    {
        Two.ShouldHold(mission => mission.Models.Contains(MissionModel.CeasefireMonitoring));
        Two.ShouldNotHold(mission => mission.Models.Contains(MissionModel.Verification));
        None.ShouldNotHold(mission => mission.Models.Contains(MissionModel.Verification));
        Silent.ShouldWaitFor(mission => mission.Models.Contains(MissionModel.Verification), "/models");
    }

    [Fact]
    public void A_list_contains_any_of_the_words_it_holds_one_of()
    {
        Two.ShouldHold(mission => mission.Models.ContainsAny(MissionModel.Verification, MissionModel.ProtectionOfCivilians));
        Two.ShouldNotHold(mission => mission.Models.ContainsAny(MissionModel.Verification, MissionModel.PreventiveDeployment));
        None.ShouldNotHold(mission => mission.Models.ContainsAny(MissionModel.Verification));
        Silent.ShouldWaitFor(mission => mission.Models.ContainsAny(MissionModel.Verification), "/models");
    }

    [Fact]
    public void A_list_is_only_words_where_it_holds_something_and_nothing_else()
    {
        Two.ShouldHold(mission => mission.Models.IsOnly(MissionModel.ProtectionOfCivilians, MissionModel.CeasefireMonitoring, MissionModel.Verification));
        Two.ShouldNotHold(mission => mission.Models.IsOnly(MissionModel.ProtectionOfCivilians));
        None.ShouldNotHold(mission => mission.Models.IsOnly(MissionModel.ProtectionOfCivilians));
        Silent.ShouldWaitFor(mission => mission.Models.IsOnly(MissionModel.ProtectionOfCivilians), "/models");
    }

    [Fact]
    public void A_list_contains_the_word_that_a_fact_states()
    {
        Holding(Capability.QuickReactionForce, [Capability.QuickReactionForce]).ShouldHold(NeededIsHeld);
        Holding(Capability.QuickReactionForce, []).ShouldNotHold(NeededIsHeld);
        Holding(Capability.QuickReactionForce, null).ShouldWaitFor(NeededIsHeld, "/mandate/tasks/0/capabilities");
    }

    [Fact]
    public void Where_the_word_is_not_stated_an_empty_list_still_does_not_contain_it()
    {
        var unstated = Silent with { Authorization = new() { Chapters = [] }, Models = [MissionModel.Verification] };
        unstated.ShouldNotHold(mission => mission.Mandate.Tasks.Any(task => (unstated with { Models = [] }).BareFacts().Models.Contains(task.Model)));
        unstated.ShouldWaitFor(mission => mission.Mandate.Tasks.Any(task => mission.Models.Contains(task.Model)), "/mandate/tasks");
    }

    [Fact]
    public void Lists_overlap_where_they_share_a_word()
    {
        Overlap([Capability.QuickReactionForce], [Capability.QuickReactionForce]).ShouldHold(Overlaps);
        Overlap([Capability.QuickReactionForce], []).ShouldNotHold(Overlaps);
        Overlap([], null).ShouldNotHold(Overlaps);
        Overlap(null, []).ShouldNotHold(Overlaps);
        Overlap([Capability.QuickReactionForce], null).ShouldWaitFor(Overlaps, "/mandate/tasks/0/capabilities");
        Overlap(null, [Capability.QuickReactionForce]).ShouldWaitFor(Overlaps, "/setting/hostStates/0/consent/conditions/0/affectsCapabilities");
    }

    [Fact]
    public void In_a_whole_section_silence_is_an_empty_list_where_the_fact_is_marked_so()
    {
        var whole = Silent with { Whole = [Section.Authorization, Section.Mandate], Mandate = new() { Tasks = [new() { Id = "a" }] } };
        whole.ShouldHold(mission => mission.Authorization.Chapters.IsEmpty);
        whole.ShouldNotHold(mission => mission.Mandate.Tasks.Any(task => task.Traits.Contains(TaskTrait.Offensive)));
        whole.ShouldWaitFor(mission => mission.Mandate.Tasks.Any(task => task.Capabilities.IsEmpty), "/mandate/tasks/0/capabilities");
    }

    [Fact]
    public void A_list_reads_as_its_words_read()
    {
        Two.Facts().Models.ToString().Should().Be("ceasefire monitoring, protection of civilians");
        None.Facts().Models.ToString().Should().Be("none");
        Silent.Facts().Models.ToString().Should().Be("not stated");
        (Silent with { Authorization = new() { Chapters = [CharterChapter.Seven] } }).Facts().Authorization.Chapters.ToString().Should().Be("Chapter VII");
    }

    [Fact]
    public void Lists_stated_alike_are_equal()
    {
        (Two.BareFacts().Models == Two.BareFacts().Models).Should().BeTrue();
        (Two.BareFacts().Models != None.BareFacts().Models).Should().BeTrue();
        None.BareFacts().Models.Equals((object)Silent.BareFacts().Models).Should().BeFalse();
        Two.BareFacts().Models.GetHashCode().Should().Be(Two.BareFacts().Models.GetHashCode());
    }

    private static Tri NeededIsHeld(MissionFacts mission)
    {
        var held = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            foreach (var holding in mission.Force.Capabilities)
                held |= task.Capabilities.Contains(holding.Capability);
        }

        return held;
    }

    private static MissionProposal Holding(Capability held, ValueList<Capability>? needed) => Silent with
    {
        Mandate = new() { Tasks = [new() { Id = "a", Capabilities = needed }] },
        Force = new() { Capabilities = [new() { Capability = held }] },
    };

    private static Tri Overlaps(MissionFacts mission)
    {
        var overlap = Tri.False;
        foreach (var state in mission.Setting.HostStates)
        {
            foreach (var condition in state.Consent.Conditions)
            {
                foreach (var task in mission.Mandate.Tasks)
                    overlap |= condition.AffectsCapabilities.Overlaps(task.Capabilities);
            }
        }

        return overlap;
    }

    private static MissionProposal Overlap(ValueList<Capability>? affected, ValueList<Capability>? needed) => Silent with
    {
        Setting = new() { HostStates = [new() { Consent = new() { Conditions = [new() { AffectsCapabilities = affected }] } }] },
        Mandate = new() { Tasks = [new() { Id = "a", Capabilities = needed }] },
    };
}
