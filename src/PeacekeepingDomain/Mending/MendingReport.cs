using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Mending;

/// <summary>What would mend a proposal.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class MendingReport
{
    internal MendingReport(CheckReport report, ValueList<FindingRemedy> remedies, ValueList<Way> ways, ValueList<Way> keeping, ValueList<FindingRemedy> beyond, bool searchedAll)
    {
        Report = report;
        Remedies = remedies;
        Ways = ways;
        Keeping = keeping;
        Beyond = beyond;
        SearchedAll = searchedAll;
    }

    /// <summary>The check of the proposal as it stands.</summary>
    public CheckReport Report { get; }

    /// <summary>For each finding of coherence, what would mend it alone.</summary>
    public ValueList<FindingRemedy> Remedies { get; }

    /// <summary>
    /// Sets of changes that leave no error but those of <see cref="Beyond"/>, the smallest first; none holds another. Each
    /// was checked again. Empty where there is no error, or none that a decision can mend.
    /// </summary>
    public ValueList<Way> Ways { get; }

    /// <summary>
    /// Sets of changes that give nothing up: every task is kept, and authority and means are raised to it. They leave the
    /// errors that hang on the world. Empty where nothing can be mended so, or where <see cref="Ways"/> has the same.
    /// </summary>
    public ValueList<Way> Keeping { get; }

    /// <summary>Errors that no decision mends, with the conditions of the world on which they hang.</summary>
    public ValueList<FindingRemedy> Beyond { get; }

    /// <summary>Whether the search looked at every set of up to <see cref="ProposalMending.MostAmendments"/> changes; a search has an end.</summary>
    public bool SearchedAll { get; }
}
