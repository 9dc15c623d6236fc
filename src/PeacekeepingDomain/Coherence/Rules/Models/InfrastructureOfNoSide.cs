using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M26-1. Infrastructure that people live by may be guarded. To guard what serves one party, against another main
/// party and while they fight, makes the mission part of the defence of one of them.
/// </summary>
public sealed class InfrastructureOfNoSide : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M26-1", "Guard infrastructure for no side of a fight")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 26"), Sources.FutureOfPeacekeeping.At("§2.3"), Sources.Principles.At("impartiality")],
        Remedy = "Keep to sites that serve the population, agree on them with both sides, and leave a party to guard its own defences.",
        Precedents = ["Abyei, 2011: oil infrastructure was to be kept secure together with the local police, on demilitarized ground (S/RES/1990 (2011))."],
        Supersedes = ["IMP-04"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.InfrastructureSecurity), otherwise: "infrastructure security is not among the mission's models"))
            return;

        var fighting = mission.Conflict.Intensity.IsAny(Intensity.Active, Intensity.LargeScale);
        if (fighting.IsRuledOut)
            return;
        foreach (var task in mission.Mandate.Tasks)
        {
            var guards = task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.Supports.IsEmpty & ModelFacts.Carries(mission, task, MissionModel.InfrastructureSecurity);
            if (guards.IsRuledOut)
                continue;
            ruling.BreachIf(
                fighting & guards & AgainstAMainParty(task, mission),
                at: task.Supports,
                $"{task}: this is to be guarded for {task.Supports} against {task.OpposedBy}, while the fighting is {mission.Conflict.Intensity}.");
        }
    }

    private static Tri AgainstAMainParty(MandateTaskFacts task, MissionFacts mission)
    {
        Tri served = Tri.False, resisted = Tri.False;
        foreach (var party in mission.Conflict.Parties)
        {
            served |= party.Main & task.Supports == party.Id;
            resisted |= party.Main & task.OpposedBy.Contains(party.Id);
        }

        return served & resisted;
    }
}
