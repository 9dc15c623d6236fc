using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Mandate;

/// <summary>
/// MAN-07. A mission works in the area that its mandate gives it. A task in a State in which no part of that area lies is
/// a concern; where it is to be secured or imposed there, or public powers are to be exercised, it is a contradiction.
/// Good offices, regional dialogue and information may reach beyond the area.
/// </summary>
public sealed class TasksWithinArea : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MAN-07", "Keep tasks inside the authorized area")
    {
        Area = Area.Mandate,
        Strength = Strength.Should,
        Presences = PresenceSets.All,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources = [Sources.Charter.At("Art. 2(7)")],
        Remedy = "Have the area widened by the organ that decided on it, with the consent of the State concerned, or move the task.",
        Precedents =
        [
            "Abyei, 2011: the force was given the Abyei Area; when it was to support the border mechanism too, the Council added that by a decision of its own (S/RES/2024 (2011), para. 1).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var area = mission.Setting.AreaOfOperations.States;
        foreach (var task in mission.Mandate.Tasks)
        {
            var outside = !task.States.IsWithin(area) & !area.IsEmpty;
            if (outside.IsRuledOut)
                continue;
            var onTheGround = !task.Task.IsAny(
                TaskCategory.GoodOfficesAndMediation,
                TaskCategory.RegionalDialogueAndReconciliation,
                TaskCategory.InformationCampaigns,
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies);
            ruling.BreachIf(
                outside & onTheGround,
                at: task.States,
                $"{task}: this is to be done in {task.States}, and the mission's area of operations lies in {area}.",
                mustIf: task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) | task.Traits.Contains(TaskTrait.Executive));
        }
    }
}
