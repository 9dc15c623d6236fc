using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Reporting;

/// <summary>A proposal and what a check found in it: what a report is written of.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CheckedProposal
{
    /// <summary>A proposal that was not read from a document.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="report">What the check found in it.</param>
    public CheckedProposal(MissionProposal proposal, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(report);
        Proposal = proposal;
        Report = report;
    }

    /// <summary>A proposal that was read from a document; findings are shown with its name, line and column.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">What the check found in its proposal.</param>
    public CheckedProposal(ProposalDocument document, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(report);
        Proposal = document.Proposal;
        Document = document;
        Report = report;
    }

    /// <summary>A proposal that was read from the text of a decision; a page shows the text beside the findings.</summary>
    /// <param name="proposal">The proposal; its acronym says which of the reading's mandates it is.</param>
    /// <param name="report">What the check found in it.</param>
    /// <param name="reading">The reading it comes from.</param>
    public CheckedProposal(MissionProposal proposal, CheckReport report, MandateReading reading)
        : this(proposal, report)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Reading = reading;
    }

    /// <summary>The proposal.</summary>
    public MissionProposal Proposal { get; }

    /// <summary>What the check found.</summary>
    public CheckReport Report { get; }

    /// <summary>The document it was read from; null where it was not read from one.</summary>
    public ProposalDocument? Document { get; }

    /// <summary>The reading it comes from; null where it was not read from the text of a decision.</summary>
    public MandateReading? Reading { get; }

    internal TextPosition? Locate(Finding finding) => finding.Position ?? Document?.Locate(finding.Pointer);
}
