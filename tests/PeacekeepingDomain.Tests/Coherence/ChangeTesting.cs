using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Runs change rules on a step.</summary>
public static class ChangeTesting
{
    private static readonly CoherenceChecker Full = new(PeacekeepingDoctrine.RuleBook);

    /// <summary>What one rule says of the step.</summary>
    public static CheckReport CheckedBy<TRule>(this (MissionProposal Before, MissionProposal After) step)
        where TRule : ChangeRule, new() => new CoherenceChecker(new RuleBook([], [], [new TRule()])).CheckChange(step.Before, step.After).Step;

    /// <summary>What the whole rule book says of the step.</summary>
    public static ChangeReport CheckedByAll(this (MissionProposal Before, MissionProposal After) step) => Full.CheckChange(step.Before, step.After);

    /// <summary>The step from a mission to the same mission with something changed.</summary>
    public static (MissionProposal Before, MissionProposal After) Then(this MissionProposal before, Func<MissionProposal, MissionProposal> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (before, change(before));
    }
}
