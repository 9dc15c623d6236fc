using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-01. A mission led by the United Nations does not take sides in the fighting: it is not given the task to
/// neutralize, defeat or drive out a party that the mandate names. The Council has done so once, calling it exceptional
/// and no precedent; where it does, with all necessary means, the breach is one of doctrine and not of law, and the rule
/// says so with less force.
/// </summary>
public sealed class DefeatNoParty : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("IMP-01", "Do not task a mission led by the United Nations to defeat a party")
    {
        Area = Area.Impartiality,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("impartiality"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Capstone.At("ch. 3"),
            Sources.Resolution2098.At("para. 9"),
        ],
        Remedy = "Give the task to a parallel or a UN-authorized force, with a clear line between the two, and keep the mission on protection and politics.",
        Precedents = ["Democratic Republic of the Congo, 2013: an intervention brigade to neutralize armed groups, on an exceptional basis (S/RES/2098 (2013))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        foreach (var task in mission.Mandate.Tasks)
        {
            var offensive = task.Engagement == Engagement.Enforce | task.Traits.Contains(TaskTrait.Offensive);
            if (offensive.IsRuledOut)
                continue;
            var exceptional = decision.Organ == Organ.SecurityCouncil
                & decision.ForceAuthority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures)
                & decision.ExceptionalClause;
            ruling.BreachIf(
                offensive & !task.DirectedAgainst.IsEmpty,
                at: task.DirectedAgainst,
                $"The mission is to fight {task.DirectedAgainst}: {task}.",
                strength: Strength.Should,
                mustIf: !exceptional);
        }
    }
}
