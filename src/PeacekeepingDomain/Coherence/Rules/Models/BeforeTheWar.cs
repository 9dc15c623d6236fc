using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M01-1. A preventive deployment goes in before the war, or while a conflict may still be kept from growing. Where war
/// is already fought on a large scale there is nothing left for it to prevent, unless the same mission also carries a
/// model for the war: then the preventive part may stand in a region that the war has not reached.
/// </summary>
public sealed class BeforeTheWar : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M01-1", "Send a preventive deployment before the war, not into it")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 1")],
        Remedy = "Propose the protection of civilians, atrocity prevention or mediation with monitoring for the area at war, and keep the preventive deployment for what the war has not reached.",
        Precedents = ["The former Yugoslav Republic of Macedonia, 1995: while it sought a settlement of the conflicts next door, the Council kept a preventive deployment in a country that they had not reached (S/RES/983 (1995))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.PreventiveDeployment), otherwise: "preventive deployment is not among the mission's models"))
            return;

        var meetsTheWar = mission.Models.ContainsAny(
            MissionModel.AtrocityPrevention,
            MissionModel.ProtectionOfCivilians,
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.TransitionalAdministration,
            MissionModel.EmergencyHumanitarianResponse,
            MissionModel.HumanitarianAccompaniment);
        ruling.BreachIf(
            mission.Conflict.Intensity == Intensity.LargeScale & !meetsTheWar,
            at: mission.Conflict.Intensity,
            $"The mission is to prevent a war where there is already violence on a large scale, and nothing else in it answers that war.");
    }
}
