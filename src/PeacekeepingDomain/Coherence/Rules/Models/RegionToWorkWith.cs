using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M28-1. Regional security helps several States, or an arrangement of theirs, against a threat they share. Where
/// no organization of the region is a partner and the region was not asked, there is nobody to help; where the
/// region is against it and a single State is host, the model and the facts contradict each other.
/// </summary>
public sealed class RegionToWorkWith : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M28-1", "Base regional security on a region that works together")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 28"), Sources.FutureOfPeacekeeping.At("§7"), Sources.Charter.At("Art. 52"), Sources.Resolution2391.At("para. 13")],
        Remedy = "Win the States of the region and their organization first, or propose a mission for the one State that wants it.",
        Precedents = ["Sahel, 2017: support went to the joint force that five States had set up, under an agreement with them (S/RES/2391 (2017), para. 13)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.RegionalSecurity), otherwise: "regional security is not among the mission's models"))
            return;

        var region = mission.PoliticalProcess.RegionalSupport;
        ruling.BreachIf(
            region.IsAny(RegionalSupport.Unconsulted, RegionalSupport.Opposed) & mission.Modality.PartnerOrganizations.IsEmpty,
            at: region,
            $"The mission is to help a region against a threat it shares. The region is {region}, and no organization is a partner of the mission.",
            mustIf: region == RegionalSupport.Opposed & mission.Setting.HostStates.Count <= 1);
    }
}
