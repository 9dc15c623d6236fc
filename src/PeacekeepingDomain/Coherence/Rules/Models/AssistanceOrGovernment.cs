using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-03. To assist leaves authority with the State; to govern takes it over for a time. A mission that has both
/// models and the power to govern, in the same phase, leaves nobody able to tell who answers for what. One may
/// follow the other.
/// </summary>
public sealed class AssistanceOrGovernment : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-03", "Choose between assisting a transition and governing")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 9"), Sources.FutureOfPeacekeeping.At("§5.2, model 10")],
        Remedy = "Choose one of the two, or let one follow the other on a day that the decision fixes.",
        Precedents = ["East Timor, 1999: the mission was given all legislative and executive authority, and was an administration and nothing less (S/RES/1272 (1999), para. 1)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var both = mission.Models.Contains(MissionModel.TransitionAssistance) & mission.Models.Contains(MissionModel.TransitionalAdministration);
        if (!ruling.AppliesIf(both, otherwise: "the mission does not combine transition assistance with transitional administration"))
            return;

        var later = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            later |= task.Phase > 1;
        var powers = mission.Authorization.ExecutivePowers;
        ruling.BreachIf(
            powers.Contains(ExecutivePower.Governing) & !later,
            at: mission.Models,
            $"The mission is to assist a State in its transition and to govern in its place, at the same time; its powers are: {powers}.");
    }
}
