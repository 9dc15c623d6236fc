using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M27-3. Cyber work protects, advises and reports unless the decision says more. A task that imposes itself on
/// others by cyber means, where the powers of the decision do not name disruption, goes beyond what was decided.
/// </summary>
public sealed class ExplicitCyberPowers : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M27-3", "Give cyber disruption as a power in so many words")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 27"), Sources.PactForTheFuture.At("Action 29")],
        Remedy = "Have the decision name the power, against whom and on what proof of who they are; or bring the task back to protection and reporting.",
        Precedents = ["None is known: the study says only that a mission might perhaps play an active role in disruption (The Future of Peacekeeping, §5.2, model 27)."],
        Supersedes = ["AUT-06"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.Cybersecurity), otherwise: "cybersecurity is not among the mission's models"))
            return;

        var powers = mission.Authorization.ExecutivePowers;
        foreach (var task in mission.Mandate.Tasks)
        {
            var imposes = task.Engagement == Engagement.Enforce | task.Traits.Contains(TaskTrait.Offensive);
            if (imposes.IsRuledOut)
                continue;
            ruling.BreachIf(
                imposes & ModelFacts.Carries(mission, task, MissionModel.Cybersecurity) & !powers.Contains(ExecutivePower.CyberDisruption),
                at: task,
                $"{task}: this is to be imposed by cyber means, and the powers the decision gives are: {powers}.");
        }
    }
}
