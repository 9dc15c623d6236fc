using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// Reading a document: this library's strict reading, which names every problem with its place, against System.Text.Json
/// with generated code, which stops at the first. And the check of what was read, to tell it against the reading.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly JsonTypeInfo<MissionProposal> Plain = PlainReading.Mission;

    private readonly CoherenceChecker checker = new(PeacekeepingDoctrine.RuleBook);
    private byte[] utf8 = [];
    private MissionProposal mission = SoundMission.Proposal;

    [Params("undof-1974", "minusca-2014")]
    public string Sample { get; set; } = "undof-1974";

    [GlobalSetup]
    public void Setup()
    {
        utf8 = Missions.Sample(Sample);
        mission = StrictReading().Proposal;
        if (SystemTextJson() != mission)
            throw new InvalidOperationException("The two ways of reading disagree.");
        Missions.AssertEqualFindings(mission, checker, new FluentValidationMission());
    }

    [Benchmark(Baseline = true)]
    public MissionProposal? SystemTextJson() => JsonSerializer.Deserialize(utf8, Plain);

    [Benchmark]
    public ProposalDocument StrictReading() => ProposalDocument.Read(utf8);

    [Benchmark]
    public CheckReport CheckOfWhatWasRead() => checker.Check(mission);
}
