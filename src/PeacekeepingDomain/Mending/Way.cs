using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Mending;

/// <summary>A way out: changes that together leave no error, or none but those it names.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Way
{
    internal Way(ValueList<Amendment> amendments, MissionProposal proposal, CheckReport report, ValueList<Finding> left)
    {
        Amendments = amendments;
        Left = left;
        Proposal = proposal;
        Report = report;
    }

    /// <summary>The changes, in their order. Their patches follow one another.</summary>
    public ValueList<Amendment> Amendments { get; }

    /// <summary>The proposal with the changes made.</summary>
    public MissionProposal Proposal { get; }

    /// <summary>What a check finds in it.</summary>
    public CheckReport Report { get; }

    /// <summary>The errors that are left, since they hang on the world.</summary>
    public ValueList<Finding> Left { get; }
}
