using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>Answers that turned into others when a fact was taken back, where they may only open.</summary>
internal static class Flips
{
    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? FlipsSince(this CheckReport now, CheckReport before, Stage? stage)
    {
        foreach (var rule in PeacekeepingDoctrine.RuleBook.Rules)
        {
            var (was, become) = (before.OutcomeOf(rule.About.Id)!.Value, now.OutcomeOf(rule.About.Id)!.Value);
            if (!MayBecome(was, become, isDue: !(stage < rule.About.DueFrom)))
                return $"{rule.About.Id} was {was} and is {become}";
        }

        var gap = now.Readiness.Gaps.FirstOrDefault(gap => !before.Readiness.Gaps.Concat(before.Derogations.SelectMany(static standing => standing.SetAside)).Any(other => Same(gap, other)));
        return gap is null ? null : $"new or graver: {gap}";
    }

    private static bool Same(Finding now, Finding was) => now.Rule.Id == was.Rule.Id && now.Pointer == was.Pointer && was.Strength >= now.Strength;

    private static bool MayBecome(RuleOutcome was, RuleOutcome now, bool isDue) => was == now || (was, now) switch
    {
        (RuleOutcome.Violated or RuleOutcome.Satisfied or RuleOutcome.NotApplicable, RuleOutcome.Undetermined) => true,
        // What opens before the rule is due is not asked for.
        (RuleOutcome.Violated or RuleOutcome.Satisfied, RuleOutcome.NotApplicable) => !isDue,
        // Whether the rule speaks is open, and it has nothing to say if it does.
        (RuleOutcome.NotApplicable, RuleOutcome.Satisfied) => true,
        _ => false,
    };
}
