using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M10-2. To govern takes civilians who can. A transitional administration without a civilian component contradicts
/// itself, unless another organization carries the civil administration as a pillar of a joint mission.
/// </summary>
public sealed class CiviliansToGovern : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M10-2", "Staff a transitional administration with civilians who can govern")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 10")],
        Remedy = "Authorize a civilian component for government and administration, or agree which partner carries that pillar.",
        Precedents = ["Eastern Slavonia, 1996: a civilian component was to run the civil administration and the public services (S/RES/1037 (1996), para. 11)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.TransitionalAdministration), otherwise: "the mission governs no territory"))
            return;

        var civilians = mission.Force.Civilian.Authorized;
        var modality = mission.Modality;
        var carriedByOthers = modality.Kind == ModalityKind.Joint & modality.Command.DivisionOfPillars;
        ruling.BreachIf(
            civilians <= 0 & !carriedByOthers,
            at: civilians,
            $"The mission is to govern a territory, and no civilians are authorized who would do it.");
    }
}
