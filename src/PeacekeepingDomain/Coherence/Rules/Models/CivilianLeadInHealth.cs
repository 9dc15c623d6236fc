using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M20-1. A great health crisis may need soldiers, but civilian agencies lead, in pillars that divide the labour,
/// so that the response does not become a military one. Soldiers with no civilians beside them, no agency in the
/// lead and no pillar of the Country Team are the opposite of that.
/// </summary>
public sealed class CivilianLeadInHealth : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M20-1", "Have civilians lead a mission for public health")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2024, 10, 31),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 20"), Sources.FutureOfPeacekeeping.At("note 83"), Sources.Resolution2177.Whole],
        Remedy = "Put a civilian component or the health agencies in the lead, divide the labour in writing, and keep the soldiers to security and logistics.",
        Precedents = ["West Africa, 2014: the United Nations mission led and directed the operational work of its system against Ebola (S/RES/2190 (2014), preamble)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.PublicHealthSupport), otherwise: "public health support is not among the mission's models"))
            return;

        var soldiers = mission.Force.Military.Authorized;
        var modality = mission.Modality;
        ruling.BreachIf(
            soldiers > 0 & mission.Force.Civilian.Authorized <= 0 & modality.LeadAgencies.IsEmpty & modality.CountryTeam.Pillars.IsEmpty,
            at: mission.Force.Civilian.Authorized,
            $"The mission is to serve public health with {soldiers} soldiers and no civilians; no agency leads, and the Country Team carries no part of it.");
    }
}
