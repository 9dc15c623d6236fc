using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-06. Guards tie a force down. A mission that protects civilians and guards infrastructure is stretched where
/// the places at most risk are out of reach and no reserve or quick reaction force is held.
/// </summary>
public sealed class GuardsAndCivilians : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-06", "Keep a mobile force for people beside guards for sites")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 3"), Sources.FutureOfPeacekeeping.At("§5.2, model 26")],
        Remedy = "List the sites by criteria and review them, hand some over, and keep a mobile part of the force for people.",
        Precedents = ["Abyei, 2011: one force was given the protection of civilians and the security of oil infrastructure (S/RES/1990 (2011))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var both = mission.Models.Contains(MissionModel.ProtectionOfCivilians) & mission.Models.Contains(MissionModel.InfrastructureSecurity);
        if (!ruling.AppliesIf(both, otherwise: "the mission does not combine the protection of civilians with infrastructure security"))
            return;

        ruling.BreachIf(
            !mission.Protection.HotspotsInReach & !mission.Force.Reserve,
            at: mission.Protection.HotspotsInReach,
            $"The mission guards infrastructure, while armed units do not reach the places where civilians are most at risk and no reserve is held.");
    }
}
