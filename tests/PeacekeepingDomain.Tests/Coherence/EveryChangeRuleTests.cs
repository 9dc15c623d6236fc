using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;
using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What all rules on change have in common. What they share with the other rules is held by <see cref="EveryRuleTests"/>.</summary>
public sealed class EveryChangeRuleTests
{
    public static TheoryData<string> Changes
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var change in ViolatingChanges.All)
                names.Add(NameOf(change));
            return names;
        }
    }

    [Fact]
    public void Every_rule_on_change_of_the_library_is_in_its_rule_book_once()
    {
        var written = typeof(ChangeRule).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(ChangeRule))).ToList();
        PeacekeepingDoctrine.RuleBook.ChangeRules.Select(static rule => rule.GetType()).Should().BeEquivalentTo(written);
        written.Should().OnlyContain(static type => type.IsSealed && type.Namespace == "PeacekeepingDomain.Coherence.Rules.Change");
    }

    [Fact]
    public void Every_rule_on_change_has_a_step_that_contradicts_it()
    {
        ViolatingChanges.All.Select(static change => change.Rule).Should().Contain(PeacekeepingDoctrine.RuleBook.ChangeRules.Select(static rule => rule.About.Id));
        foreach (var change in ViolatingChanges.All)
            (change.Before, change.After).CheckedByAll().Step.OutcomeOf(change.Rule).Should().Be(RuleOutcome.Violated, "{0}", change.Name);
    }

    [Fact]
    public void A_mission_that_stays_as_it_is_takes_no_wrong_step()
    {
        var step = SoundMission.Proposal.Then(static mission => mission).CheckedByAll();
        step.Step.Findings.Should().BeEmpty();
        step.Step.Questions.Should().BeEmpty();
        step.New.Concat(step.Gone).Concat(step.Remaining).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Taking_back_a_fact_of_either_proposal_may_open_an_answer_and_never_flips_it(string name)
    {
        var change = ViolatingChanges.All.Single(change => NameOf(change) == name);
        var standing = Standing(change.Before, change.After);
        foreach (var (pointer, left) in change.Before.WithoutEach())
            ShouldNotFlip(standing, Standing(left, change.After), "/before" + pointer);
        foreach (var (pointer, left) in change.After.WithoutEach())
            ShouldNotFlip(standing, Standing(change.Before, left), "/after" + pointer);
    }

    private static string NameOf(ViolatingChange change) => $"{change.Rule}: {change.Name}";

    private static List<CheckReport> Standing(MissionProposal before, MissionProposal after) =>
        Checkers.ConvertAll(checker => checker.CheckChange(before, after).Step);

    private static List<CoherenceChecker> Checkers { get; } = PeacekeepingDoctrine.RuleBook.ChangeRules.Select(static rule => new CoherenceChecker(new RuleBook([], [], [rule]))).ToList();

    private static void ShouldNotFlip(List<CheckReport> was, List<CheckReport> now, string taken)
    {
        foreach (var (before, after) in was.Zip(now))
        {
            // Assertions in words are dear, and asked for thousands of times.
            if (after.Notices.Count > 0)
                after.Notices.Should().BeEmpty();
            if (before.Outcome() != after.Outcome())
                after.Outcome().Should().Be(RuleOutcome.Undetermined, "{0} was taken back", taken);
            foreach (var finding in after.Findings.Where(finding => !before.Findings.Any(other => other.Pointer == finding.Pointer && other.Strength >= finding.Strength)))
                before.Findings.Should().Contain(other => other.Pointer == finding.Pointer && other.Strength >= finding.Strength, "{0} was taken back", taken);
        }
    }
}
