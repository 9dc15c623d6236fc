using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Transition;

/// <summary>
/// EXT-03. An election decides who governs; it does not end a conflict. A drawdown that begins soon after the first polls
/// is a concern where the conflict is unsettled, or where nobody has shown that he can keep order when the result is
/// disputed. Missions have left soon after good elections and done well; in a settled country the rule is silent.
/// </summary>
public sealed class SecurityAfterElections : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("EXT-03", "Do not treat an election as the exit")
    {
        Area = Area.Transition,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Deployed,
        Since = DoctrineDates.Charter,
        Sources = [Sources.Capstone.At("ch. 10"), Sources.FutureOfPeacekeeping.At("§5.2, model 9")],
        Remedy = "Keep security and political staff until a government is formed and accepted, and begin the drawdown on conditions after that.",
        Precedents = ["Angola, 1992: one side rejected the result of the elections that the mission had come to observe, and hostilities began again (S/RES/804 (1993), para. 2)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var elections = mission.Models.Contains(MissionModel.ElectionSecurityAndAssistance);
        foreach (var task in mission.Mandate.Tasks)
            elections |= task.Task.IsAny(TaskCategory.ElectoralAssistance, TaskCategory.ElectoralSecurity);
        if (!ruling.AppliesIf(elections, otherwise: "elections are not among the mission's tasks"))
            return;

        var months = mission.Transition.DrawdownMonthsAfterElection;
        var soon = months < ruling.Figure(Figures.ElectionDrawdownMonths);
        if (soon.IsRuledOut)
            return;
        var capacity = mission.Transition.SuccessorCapacity;
        ruling.BreachIf(
            soon & (UnsettledConflict.In(mission) | capacity.IsAny(SuccessorCapacity.None, SuccessorCapacity.Unproven)),
            at: months,
            $"The drawdown is to begin {months} months after the first polls, while the level of violence is: {mission.Conflict.Intensity}, its trend {mission.Conflict.Trend}, and the capacity of those who follow is: {capacity}.");
    }
}
