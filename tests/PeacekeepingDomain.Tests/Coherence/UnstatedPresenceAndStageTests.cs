using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Tests.Coherence.Violating;
using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A mission whose kind of presence or stage nobody has stated.</summary>
public sealed class UnstatedPresenceAndStageTests
{
    [Theory]
    [MemberData(nameof(EveryRuleTests.RuleIds), MemberType = typeof(EveryRuleTests))]
    public void Without_the_kind_of_presence_a_contradiction_stays_open_and_only_the_presence_is_asked_for(string id)
    {
        var checker = new CoherenceChecker(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Where(rule => rule.About.Id == id), []));
        foreach (var violating in ViolatingMissions.All.Where(violating => violating.Rule == id))
            checker.Check(violating.Mission with { Presence = null }).ShouldAsk("/presence");
    }

    [Theory]
    [MemberData(nameof(EveryRuleTests.RuleIds), MemberType = typeof(EveryRuleTests))]
    public void Without_a_stage_a_rule_is_never_silent_for_not_being_due(string id)
    {
        var checker = new CoherenceChecker(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Where(rule => rule.About.Id == id), []));
        foreach (var violating in ViolatingMissions.All.Where(violating => violating.Rule == id))
        {
            foreach (var (pointer, left) in (violating.Mission with { Stage = null }).WithoutEach())
            {
                if (checker.Check(left).OutcomeOf(id) is RuleOutcome.Violated or RuleOutcome.Undetermined)
                    continue;
                checker.Check(left).OutcomeOf(id).Should().BeOneOf(
                    [RuleOutcome.Violated, RuleOutcome.Undetermined],
                    "the mission with {0} is contradicted, and {1} and the stage are all that is not stated",
                    violating.Name,
                    pointer);
            }
        }
    }
}
