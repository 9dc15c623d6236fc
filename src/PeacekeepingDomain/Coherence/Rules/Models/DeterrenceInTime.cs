using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M02-2. Mass killing is a matter of weeks. Where the violence is on or rising, and every unit that is named comes
/// later than units at the rapid deployment level would, with no force to bridge the time and nobody there already, the
/// mission arrives after the fact. Nothing is said where no unit is named yet.
/// </summary>
public sealed class DeterrenceInTime : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M02-2", "Have the first units there while there is something to deter")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 2"), Sources.FutureOfPeacekeeping.At("box 2"), Sources.CapabilityReadiness.Whole],
        Remedy = "Draw the first units from the rapid deployment level, move units from a mission nearby, or ask the Council to authorize a force that bridges the time.",
        Precedents = ["Rwanda, 1994: the force was enlarged while the killing went on, and was to come in phases, the first with those who were in the country or nearby (S/RES/918 (1994), paras. 5 and 6)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.AtrocityPrevention), otherwise: "atrocity prevention is not among the mission's models"))
            return;
        var force = mission.Force;
        if (!ruling.AppliesIf(!(force.Military.Deployed > 0), otherwise: "troops are there already"))
            return;

        var limit = ruling.Figure(Figures.RapidDeploymentDays);
        var slow = ruling.AnyOf();
        var fast = Tri.False;
        foreach (var unit in force.Units)
        {
            var rapid = unit.Readiness == ReadinessLevel.RapidDeployment | unit.DaysToDeploy < limit;
            fast |= rapid;
            slow.Add(!rapid, unit);
        }

        ruling.BreachIf(
            slow & !fast & !force.Bridging,
            at: force.Units,
            $"The mission is to stop mass atrocities, and no unit that is named for it can be there within {limit:0} days: {slow}.",
            mustIf: mission.Conflict.Intensity == Intensity.LargeScale | (mission.Conflict.Intensity == Intensity.Active & mission.Conflict.Trend == Trend.Rising));
    }
}
