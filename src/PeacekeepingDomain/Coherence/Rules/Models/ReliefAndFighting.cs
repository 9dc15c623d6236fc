using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-05. Relief is neutral, and camps are civilian. A mission that protects relief workers or camps and also
/// fights insurgents turns those who seek help into suspects and those who bring it into targets.
/// </summary>
public sealed class ReliefAndFighting : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-05", "Keep relief apart from fighting")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(1991, 12, 19),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 19"), Sources.FutureOfPeacekeeping.At("§5.2, model 22"), Sources.FutureOfPeacekeeping.At("§2.3"), Sources.HumanitarianPrinciples.Whole],
        Remedy = "Divide the two in place, in time and in command, and let the humanitarian coordinator lead on access; better, leave the fighting to others.",
        Precedents = ["Somalia, 1993: a mission that protected aid organizations was also to have those behind attacks on it arrested (The Future of Peacekeeping, note 86; S/RES/837 (1993), para. 5)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(
            mission.Models.ContainsAny(MissionModel.EmergencyHumanitarianResponse, MissionModel.HumanitarianAccompaniment),
            otherwise: "neither emergency relief nor the protection of relief workers is among the mission's models"))
        {
            return;
        }

        var fights = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            fights.Add(task.Traits.Contains(TaskTrait.CounterTerrorism) | ModelFacts.Attacks(task), task);
        ruling.BreachIf(
            fights,
            at: mission.Models,
            $"The mission is to protect relief and to take up the fight as well: {fights}.");
    }
}
