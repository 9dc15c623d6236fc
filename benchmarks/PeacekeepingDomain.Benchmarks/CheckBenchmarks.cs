using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// The same twelve rules on a proposal in memory: by hand, by this library, by FluentValidation. Check also goes through
/// the eight readiness requirements, for which the others have nothing; CheckRulesOnly leaves them out.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly CoherenceChecker full = new(PeacekeepingDoctrine.RuleBook);
    private readonly CoherenceChecker rulesOnly = new(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules, []));
    private readonly FluentValidationMission validator = new();
    private MissionProposal mission = SoundMission.Proposal;

    [ParamsAllValues]
    public Document Document { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        mission = Missions.Of(Document);
        Missions.AssertEqualFindings(mission, full, validator);
        Missions.AssertEqualFindings(mission, rulesOnly, validator);
        if (full.IsCoherent(mission) != (full.Check(mission).Findings.All(static finding => finding.Severity != Severity.Error)))
            throw new InvalidOperationException("IsCoherent and Check disagree.");
    }

    [Benchmark(Baseline = true)]
    public List<ToldFinding>? ByHand() => HandWrittenMission.Check(mission);

    [Benchmark]
    public bool IsCoherent() => full.IsCoherent(mission);

    [Benchmark]
    public CheckReport CheckRulesOnly() => rulesOnly.Check(mission);

    [Benchmark]
    public CheckReport Check() => full.Check(mission);

    [Benchmark]
    public ValidationResult FluentValidation() => validator.Validate(mission);
}
