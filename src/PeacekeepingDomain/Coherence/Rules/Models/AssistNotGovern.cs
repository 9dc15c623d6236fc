using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M09-1. Transition assistance leaves the government with the State. Where the mission takes over powers to govern it
/// is a transitional administration, with all that one asks for: a basis, civilians who can govern, and an end.
/// </summary>
public sealed class AssistNotGovern : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M09-1", "Keep transition assistance from governing")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 9"), Sources.FutureOfPeacekeeping.At("§5.2, model 10")],
        Remedy = "Take the power to govern out of the mandate, or propose a transitional administration (model 10) with its basis, its civilians and its end.",
        Precedents =
        [
            "Namibia, 1989: the group supervised and controlled elections and did not govern (S/RES/435 (1978), para. 3).",
            "East Timor, 1999: the United Nations governed, and was established as a transitional administration (S/RES/1272 (1999), para. 1).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.TransitionAssistance), otherwise: "transition assistance is not among the mission's models"))
            return;
        if (!ruling.AppliesIf(!mission.Models.Contains(MissionModel.TransitionalAdministration), otherwise: "a transitional administration is proposed as well"))
            return;

        var powers = mission.Authorization.ExecutivePowers;
        ruling.BreachIf(
            powers.Contains(ExecutivePower.Governing),
            at: powers,
            $"The mission is to assist a State in its transition, and the decision gives it the power to govern.");
        foreach (var task in mission.Mandate.Tasks)
        {
            ruling.BreachIf(
                !powers.Contains(ExecutivePower.Governing)
                    & task.Traits.Contains(TaskTrait.Executive)
                    & task.Task.IsAny(TaskCategory.TransitionalStateInstitutions, TaskCategory.SupportToPermanentStateAdministration, TaskCategory.GoodGovernance),
                at: task.Traits,
                $"The mission is to assist a State in its transition, and this task takes the State's place: {task}.");
        }
    }
}
