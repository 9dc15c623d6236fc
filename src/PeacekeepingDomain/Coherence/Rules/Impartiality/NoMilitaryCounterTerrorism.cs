using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-02. Peacekeepers are not suited to military operations against terrorists. A task to take the fight to them, or to
/// a party that the Council has designated as terrorist, contradicts what the mission is. Where the Council calls it
/// exceptional and gives all necessary means, the breach is one of doctrine and not of law. Holding ground against
/// terrorists by military means comes close, and is a concern. Help to police and courts is neither.
/// </summary>
public sealed class NoMilitaryCounterTerrorism : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("IMP-02", "Do not give military counter-terrorism to a mission led by the United Nations")
    {
        Area = Area.Impartiality,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2015, 6, 17),
        Sources =
        [
            Sources.Hippo.Whole,
            Sources.HippoResponse.Whole,
            Sources.FutureOfPeacekeeping.At("§2.3"),
        ],
        Remedy = "Leave the fight to a parallel or a UN-authorized force with its own chain of command, and keep the mission on politics, protection and its own safety.",
        Precedents =
        [
            "Mali, 2017: military operations against terrorists were the task of a joint force of the region, beside the mission (S/RES/2391 (2017)).",
        ],
        Supersedes = ["IMP-01"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        foreach (var task in mission.Mandate.Tasks)
        {
            var counterTerrorism = task.Traits.Contains(TaskTrait.CounterTerrorism);
            var military = task.Component == ComponentKind.Military;
            var offensive = (military & task.Engagement == Engagement.Enforce) | task.Traits.Contains(TaskTrait.Offensive);
            var target = counterTerrorism;
            if (!offensive.IsRuledOut)
            {
                foreach (var party in mission.Conflict.Parties)
                    target |= party.Kind == PartyKind.TerroristDesignatedGroup & task.DirectedAgainst == party.Id;
            }

            if (target.IsRuledOut)
                continue;
            var exceptional = decision.Organ == Organ.SecurityCouncil
                & decision.ForceAuthority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures)
                & decision.ExceptionalClause;
            ruling.BreachIf(
                offensive & target,
                at: task,
                $"The mission is to take the fight to terrorists: {task}.",
                strength: Strength.Should,
                mustIf: !exceptional);
            ruling.BreachIf(
                counterTerrorism & !offensive & military & task.Engagement == Engagement.Secure,
                at: task,
                $"Soldiers of the mission are to hold ground against terrorists: {task}.",
                strength: Strength.Should);
        }
    }
}
