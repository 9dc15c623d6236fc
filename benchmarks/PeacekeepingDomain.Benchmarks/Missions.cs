using FluentValidation;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>The documents that are measured, and the proof that the contestants find the same in them.</summary>
public static class Missions
{
    /// <summary>The proposal of a document.</summary>
    public static MissionProposal Of(Document document) => document switch
    {
        Document.Clean => SoundMission.Proposal,
        Document.OneFinding => SoundMission.Proposal with { Conflict = SoundMission.Proposal.Conflict! with { Ceasefire = CeasefireState.Partial } },
        _ => ProposalDocument.Read(Sample("unprofor-safe-areas-1993")).Proposal,
    };

    /// <summary>A sample document as it lies on disk.</summary>
    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "missions", name + ".json"));

    /// <summary>Throws unless the library, the hand-written method and FluentValidation find the same, of the same strength.</summary>
    public static void AssertEqualFindings(MissionProposal mission, CoherenceChecker checker, IValidator<MissionProposal> validator)
    {
        var library = Sorted(checker.Check(mission).Findings.Select(static finding => new ToldFinding(finding.Rule.Id, finding.Strength, finding.Message)));
        var byHand = Sorted(HandWrittenMission.Check(mission) ?? []);
        var fluent = Sorted(FluentValidationMission.Told(validator.Validate(mission)));
        if (library != byHand || library != fluent)
            throw new InvalidOperationException($"{mission.Name}: the findings differ.\nlibrary: {library}\nby hand: {byHand}\nFluentValidation: {fluent}");
    }

    private static string Sorted(IEnumerable<ToldFinding> findings) =>
        string.Join(", ", findings.Select(static finding => $"{finding.Rule} {finding.Strength}").Order(StringComparer.Ordinal));
}
