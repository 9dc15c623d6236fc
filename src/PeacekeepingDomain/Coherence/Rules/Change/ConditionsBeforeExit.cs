using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Coherence.Rules.Transition;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-09. A mission that was to leave on conditions leaves when they are met. Where it enters its transition, or is left
/// without troops and police, and the conflict is as unsettled as before, or what was measured is no longer measured, it is a
/// concern that the conditions set earlier were overtaken. Where a settled country is left the rule is silent.
/// </summary>
public sealed class ConditionsBeforeExit : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-09", "Leave when the conditions that were set are met")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,

        // The report is of 2001; nothing earlier is judged by it.
        Since = new(2001, 12, 31),
        Sources =
        [
            Sources.NoExitWithoutStrategy.Whole,
            Sources.Resolution2594.At("para. 2"),
            Sources.FutureOfPeacekeeping.At("§7, Effective Transition"),
        ],
        Remedy = "Measure where the conditions stand and say so to the Council; stay, in smaller form if need be, until they are met, or set down openly that they are given up and who bears the risk.",
        Precedents =
        [
            "Sierra Leone, 2003 and 2004: the drawdown followed benchmarks, was reported on phase by phase, and was slowed when progress proved fragile (S/RES/1492 (2003), para. 2; S/RES/1537 (2004), preamble and para. 2).",
            "Mali, 2023: the mission left by a date, at the demand of the transitional authorities, while the Council found that the situation went on threatening peace and security (S/RES/2690 (2023), preamble and paras. 1 and 2).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var uniformed = after.Force.Military.Authorized + after.Force.Police.Authorized;
        var earlier = before.Force.Military.Authorized + before.Force.Police.Authorized;
        var leaves = (after.Stage == Stage.Transition & before.Stage.Before(Stage.Transition)) | (uniformed <= 0 & earlier > 0);
        if (leaves.IsRuledOut)
            return;

        var onConditions = before.Transition.Basis.IsAny(ExitBasis.Conditions, ExitBasis.Mixed);
        if (onConditions.IsRuledOut)
            return;
        var conflict = after.Conflict;
        var unmet = UnsettledConflict.In(after) | (before.Transition.Benchmarks & !after.Transition.Benchmarks);
        ruling.BreachIf(
            leaves & onConditions & unmet,
            at: before.Transition.Basis,
            $"What was to decide when the mission leaves was this: {before.Transition.Basis}. It now leaves, on the basis of: {after.Transition.Basis}. The level of violence is: {conflict.Intensity}, its trend {conflict.Trend}, and the conditions for leaving are {after.Transition.Benchmarks:measured|not measured|measured or not, which is not stated}.");
    }
}
