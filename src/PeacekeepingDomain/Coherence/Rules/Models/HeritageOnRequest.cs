using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M23-1. In 2017 the Council affirmed that a peacekeeping operation may help to protect cultural heritage where
/// the Council says so and the relevant authorities ask. A mission of another organ, or one that nobody has asked,
/// stands outside that.
/// </summary>
public sealed class HeritageOnRequest : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M23-1", "Protect heritage on the mandate of the Council and at the request of the authorities")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2017, 3, 24),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 23"), Sources.Resolution2347.At("para. 19"), Sources.Resolution2100.At("para. 16 (f)")],
        Remedy = "Obtain the request of the authorities, and have the Council give the task in so many words, with UNESCO beside the mission.",
        Precedents = ["Mali, 2013: the mission was to help the authorities, together with UNESCO, to guard cultural and historical sites (S/RES/2100 (2013), para. 16 (f))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.CulturalHeritageProtection), otherwise: "the protection of cultural heritage is not among the mission's models"))
            return;

        var organ = mission.Authorization.Organ;
        ruling.BreachIf(
            organ.IsAny(Organ.GeneralAssembly, Organ.SecretaryGeneral, Organ.RegionalOrganization),
            at: organ,
            $"The mission is to protect cultural heritage on the decision of the {organ}; the Security Council has not given it the task.");
        ruling.BreachIf(
            !ModelFacts.Asked(mission, TaskCategory.Other),
            at: mission.PoliticalProcess.HostRequests,
            $"The mission is to protect cultural heritage, and no authority of the host State has asked for it.");
    }
}
