using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// The same twelve rules on a proposal in memory: by hand, by this library, by FluentValidation. WholeRuleBook is what a
/// user calls: every rule and requirement, for most of which the others have nothing.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly CoherenceChecker full = new(PeacekeepingDoctrine.RuleBook);
    private readonly CoherenceChecker twelve = TwelveRules.Checker;
    private readonly FluentValidationMission validator = new();
    private MissionProposal mission = SoundMission.Proposal;

    [ParamsAllValues]
    public Document Document { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        mission = Missions.Of(Document);
        Missions.AssertEqualFindings(mission, twelve, validator);
        if (twelve.IsCoherent(mission) != (twelve.Check(mission).Findings.All(static finding => finding.Severity != Severity.Error)))
            throw new InvalidOperationException("IsCoherent and Check disagree.");
    }

    [Benchmark(Baseline = true)]
    public List<ToldFinding>? ByHand() => HandWrittenMission.Check(mission);

    [Benchmark]
    public bool IsCoherent() => twelve.IsCoherent(mission);

    [Benchmark]
    public CheckReport Check() => twelve.Check(mission);

    [Benchmark]
    public CheckReport WholeRuleBook() => full.Check(mission);

    [Benchmark]
    public ValidationResult FluentValidation() => validator.Validate(mission);
}
