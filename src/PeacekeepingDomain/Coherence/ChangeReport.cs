using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>What a check of a change found: on the step itself, and on the mission before and after it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ChangeReport
{
    private ChangeReport(CheckReport step, CheckReport before, CheckReport after, ILookup<bool, Finding> then, ILookup<bool, Finding> now)
    {
        Step = step;
        Before = before;
        After = after;
        Gone = then[false].ToValueList();
        New = now[false].ToValueList();
        Remaining = now[true].ToValueList();
    }

    /// <summary>
    /// What the change rules found. Pointers begin with <c>/before</c> or <c>/after</c>; a step has no readiness of its own.
    /// </summary>
    public CheckReport Step { get; }

    /// <summary>The check of the first proposal.</summary>
    public CheckReport Before { get; }

    /// <summary>The check of the second proposal.</summary>
    public CheckReport After { get; }

    /// <summary>Findings on the mission that it did not have before.</summary>
    public ValueList<Finding> New { get; }

    /// <summary>Findings on the mission that it no longer has.</summary>
    public ValueList<Finding> Gone { get; }

    /// <summary>Findings on the mission that it had before and still has, as they stand now.</summary>
    public ValueList<Finding> Remaining { get; }

    internal static ChangeReport Of(CheckReport step, MissionProposal before, CheckReport reportBefore, MissionProposal after, CheckReport reportAfter)
    {
        // A finding is the same where its rule is and where it stands in the same place, whatever number a task or a party has.
        var then = reportBefore.Findings.Select(finding => (finding.Rule.Id, NamedPointer.Of(finding.Pointer, before))).ToHashSet();
        var now = reportAfter.Findings.Select(finding => (finding.Rule.Id, NamedPointer.Of(finding.Pointer, after))).ToHashSet();
        return new ChangeReport(
            step,
            reportBefore,
            reportAfter,
            reportBefore.Findings.ToLookup(finding => now.Contains((finding.Rule.Id, NamedPointer.Of(finding.Pointer, before)))),
            reportAfter.Findings.ToLookup(finding => then.Contains((finding.Rule.Id, NamedPointer.Of(finding.Pointer, after)))));
    }

    /// <summary>The report as plain text, a line a finding.</summary>
    public override string ToString() => Step.ToString();
}
