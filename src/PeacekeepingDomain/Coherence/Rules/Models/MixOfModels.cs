using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-01. Whatever mix of models is chosen is to stay coherent as a strategy. Their number says nothing by itself:
/// it informs, and never judges. Where many models stand in the mandate at once and nothing is left for a later
/// phase, the reader is told how many.
/// </summary>
public sealed class MixOfModels : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-01", "Keep the mix of models strategically coherent")
    {
        Area = Area.Models,
        Strength = Strength.May,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2"), Sources.ChristmasMandates.Whole],
        Remedy = "Spread the models over phases, leave some to partners or pillars, and say how each serves the one objective.",
        Precedents = ["Abyei, 2011: a mission stood on a few models that the agreement joined (S/RES/1990 (2011))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var models = mission.Models;
        var many = models.Value is { } list ? Tri.Of(list.Count > ruling.Figure(Figures.ModelsInOnePhase)) : models.IsEmpty;
        if (many.IsRuledOut)
            return;
        var later = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            later |= task.Phase > 1;
        ruling.BreachIf(
            many & !later,
            at: models,
            $"The mission combines many models, and none of its tasks waits for a later phase: {models}.");
    }
}
