using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Proposals;
using PeacekeepingDomain.Tests.Samples;
using Xunit.Abstractions;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>One checker in the hands of all cores gives the answers it gives alone.</summary>
public sealed class SharedByThreadsTests(ITestOutputHelper output)
{
    [Fact]
    public void Any_number_of_checks_in_threads_gives_the_answers_of_one_after_the_other()
    {
        var count = Trials.Of(everyday: 4000, thorough: 1_000_000);
        var proposals = Enumerable.Range(0, Trials.Of(everyday: 200, thorough: 5000)).Select(ArbitraryProposals.From).Concat(SampleProposals.All).ToArray();
        var alone = Array.ConvertAll(proposals, static proposal => Told(new CoherenceChecker(PeacekeepingDoctrine.RuleBook), proposal));

        var shared = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var wrong = 0;
        // More threads than cores, so that they come between each other in the middle of a check.
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 * Environment.ProcessorCount }, number =>
        {
            // Neighbours check different proposals, and each is checked many times.
            var at = (int)(number * 7919L % proposals.Length);
            if (Told(shared, proposals[at]) != alone[at])
                Interlocked.Increment(ref wrong);
        });
        wrong.Should().Be(0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} checks of {proposals.Length} proposals in threads"));
    }

    [Fact]
    public async Task A_pipeline_of_many_workers_gives_what_one_gives()
    {
        var lines = string.Concat(Enumerable.Range(0, Trials.Of(everyday: 300, thorough: 20_000)).Select(static seed =>
            ProposalDocument.Write(ArbitraryProposals.From(seed)).ReplaceLineEndings(" ") + "\n"));
        var shared = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var alone = await Told(workers: 1);
        (await Told(workers: 8)).Should().Equal(alone);

        async Task<List<string>> Told(int workers)
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines));
            var told = new List<string>();
            await foreach (var line in ProposalLines.CheckAsync(shared, stream, workers: workers))
                told.Add(line.Report is null ? string.Join(' ', line.Problems) : ToldReport.Of(line.Report));
            return told;
        }
    }

    private static string Told(CoherenceChecker checker, MissionProposal proposal) => ToldReport.Of(checker.Check(proposal));
}
