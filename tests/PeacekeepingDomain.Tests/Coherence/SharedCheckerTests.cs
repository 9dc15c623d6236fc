using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class SharedCheckerTests
{
    [Fact]
    public void One_checker_used_by_many_threads_gives_equal_reports()
    {
        var proposals = Enumerable.Range(0, 60).Select(ArbitraryProposals.From).Append(SoundMission.Proposal).ToArray();
        var alone = proposals.Select(proposal => Told(new CoherenceChecker(PeacekeepingDoctrine.RuleBook), proposal)).ToArray();
        var shared = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);

        var together = new string[proposals.Length * 8];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Told(shared, proposals[i % proposals.Length]));

        for (var i = 0; i < together.Length; i++)
            together[i].Should().Be(alone[i % proposals.Length]);
    }

    [Fact]
    public void A_rule_may_itself_ask_the_checker_that_runs_it()
    {
        CoherenceChecker? checker = null;
        var inner = new MissionProposal { Name = "inner", Presence = Presence.PeacekeepingOperation, Stage = Stage.Concept };
        var rule = new TestRule((mission, ruling) => ruling.BreachIf(
            mission.Stage == Stage.Deployed, at: mission.Stage, $"The inner one is {(checker!.IsCoherent(inner) ? "coherent" : "incoherent")}."));
        checker = Demands.Checker(rule);
        checker.Check(inner with { Name = "outer", Stage = Stage.Deployed }).Findings.Should().ContainSingle().Which.Message.Should().Be("The inner one is coherent.");
    }

    private static string Told(CoherenceChecker checker, MissionProposal proposal)
    {
        var report = checker.Check(proposal);
        return string.Join('\n', [report.ToString(), .. report.Questions.Select(question => question.ToString()), .. report.Readiness.Gaps.Select(gap => gap.ToString()), .. report.Areas.Select(area => area.ToString())]);
    }
}
