using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace MissionCheck;

/// <summary>What is to be checked.</summary>
/// <param name="Document">The proposal; of a resolution, the draft that was read from it.</param>
/// <param name="Resolution">The resolution it was read from; null where it is a proposal in JSON.</param>
internal sealed record CheckInput(ProposalDocument Document, ResolutionInput? Resolution)
{
    /// <summary>Checks it. Findings on a resolution are placed by their paragraphs, and by no line of a document.</summary>
    public CheckReport Check(CoherenceChecker checker)
    {
        var report = checker.Check(Document.Proposal);
        return Resolution is null ? report.LocatedBy(Document.Locate) : report;
    }
}
