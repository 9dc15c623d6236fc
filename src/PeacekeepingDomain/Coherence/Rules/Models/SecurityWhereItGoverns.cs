using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M10-3. Who governs answers for security. It may come from the mission's own soldiers and police or from a partner or
/// a coalition beside it; where neither is there, the administration has nobody to keep order.
/// </summary>
public sealed class SecurityWhereItGoverns : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M10-3", "Say who provides security where the United Nations governs")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 10")],
        Remedy = "Authorize military or police components, or have the Council authorize a partner or a coalition that provides security beside the administration.",
        Precedents =
        [
            "Kosovo, 1999: an international security presence of others stood beside the civil presence (S/RES/1244 (1999), para. 7).",
            "East Timor, 1999: the administration was given troops and police of its own (S/RES/1272 (1999), para. 3).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.TransitionalAdministration), otherwise: "the mission governs no territory"))
            return;

        var military = mission.Force.Military.Authorized;
        var modality = mission.Modality;
        ruling.BreachIf(
            military <= 0 & mission.Force.Police.Authorized <= 0 & modality.ParallelForces.IsEmpty & !modality.Kind.IsAny(ModalityKind.Joint, ModalityKind.Hybrid, ModalityKind.UnAuthorized),
            at: military,
            $"The mission is to govern a territory, and nobody provides security in it: it has neither soldiers nor police, and no force stands beside it.");
    }
}
