using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M27-1. To break into or to stop the systems of others is an intrusion like search or seizure. It rests on the
/// consent of the State where it is done or on a decision of the Council under Chapter VII. With neither it
/// contradicts the Charter. There is no precedent, and the field is young.
/// </summary>
public sealed class LawfulCyberDisruption : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M27-1", "Base cyber disruption on consent or on Chapter VII")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 27"), Sources.Charter.At("Art. 2(7)"), Sources.PactForTheFuture.At("Action 29")],
        Remedy = "Obtain the consent of the State for the power, in writing and with its limits, or a decision under Chapter VII; otherwise keep to protection, advice and reporting.",
        Precedents = ["None is known: the study describes operations in cyberspace as something peacekeeping could do (The Future of Peacekeeping, §5.2, model 27)."],
        Supersedes = ["AUT-06"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.Cybersecurity), otherwise: "cybersecurity is not among the mission's models"))
            return;

        var powers = mission.Authorization.ExecutivePowers;
        var mayDisrupt = powers.Contains(ExecutivePower.CyberDisruption) & !mission.Authorization.Chapters.Contains(CharterChapter.Seven);
        if (mayDisrupt.IsRuledOut)
            return;
        foreach (var state in mission.Setting.HostStates)
        {
            ruling.BreachIf(
                mayDisrupt & ModelFacts.Withheld(state),
                at: powers,
                $"The mission may disrupt systems by cyber means. The consent of {state} is {state.Consent.Status}, and the decision does not rest on Chapter VII.");
        }
    }
}
