using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-09. Whoever uses force on the Council's authority and under another command is bound by the words of the decision
/// alone. A force that may use all necessary means needs a decision that says for what, and that holds it to humanitarian
/// and human rights law.
/// </summary>
public sealed class BoundedAuthorization : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-09", "Bind every force that others lead to an objective and to the law")
    {
        Area = Area.Authorization,
        Strength = Strength.Should,
        Presences = [Presence.UnAuthorizedForce],
        DueFrom = Stage.CouncilOption,
        Since = new(2023, 12, 21),
        Sources =
        [
            Sources.NewAgendaForPeace.Whole,
            Sources.Resolution2719.Whole,
            Sources.Resolution2793.At("paras. 1 and 2"),
            Sources.FutureOfPeacekeeping.At("§5.3, modality 6"),
        ],
        Remedy = "Write into the decision the objective, its duration, who commands, how often the Council is reported to, and compliance with humanitarian and human rights law.",
        Precedents =
        [
            "Haiti, 2025: the force was authorized for twelve months and for named tasks, in strict compliance with international law and the due diligence policy (S/RES/2793 (2025), para. 1).",
            "Somalia, 1992: the force was authorized until a secure environment stood, and the Council was still to decide on the transition (S/RES/794 (1992), paras. 10 and 18).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        var authority = decision.ForceAuthority;
        var forcible = authority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures);
        if (forcible.IsRuledOut)
            return;
        ruling.BreachIf(
            forcible & decision.Objective.IsEmpty & mission.Mandate.Objective.IsEmpty,
            at: decision.Objective,
            $"A force that others lead is given an authority to use force ({authority}), and the decision states no objective.");
        ruling.BreachIf(
            forcible & !decision.HumanRightsComplianceClause,
            at: decision.HumanRightsComplianceClause,
            $"A force that others lead is given an authority to use force ({authority}), and the decision does not hold it to humanitarian and human rights law.");
    }
}
