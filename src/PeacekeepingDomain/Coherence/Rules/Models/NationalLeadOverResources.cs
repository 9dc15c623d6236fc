using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M24-1. Natural resources are the State's to govern. A mission helps its authorities to enforce their laws, and
/// secures resources or parks itself where they ask. A mission that holds resources by force unasked takes the
/// authorities' place.
/// </summary>
public sealed class NationalLeadOverResources : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M24-1", "Keep the national authorities in the lead over their natural resources")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 24"), Sources.FutureOfPeacekeeping.At("note 88"), Sources.FutureOfPeacekeeping.At("note 89")],
        Remedy = "Have the authorities ask for the protection and lead it, or keep to advice on administration and oversight.",
        Precedents = ["Liberia: the mission helped the Government to restore proper administration of natural resources (The Future of Peacekeeping, note 88)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.NaturalResourceProtection), otherwise: "the protection of natural resources is not among the mission's models"))
            return;

        var held = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
        {
            var secures = task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce);
            if (secures.IsRuledOut)
                continue;
            held.Add(secures & ModelFacts.Carries(mission, task, MissionModel.NaturalResourceProtection), task);
        }

        if (held.ToTri().IsRuledOut)
            return;
        ruling.BreachIf(
            held
                & !ModelFacts.Asked(
                    mission,
                    TaskCategory.GoodGovernance,
                    TaskCategory.SupportToPermanentStateAdministration,
                    TaskCategory.PoliceReform,
                    TaskCategory.Other),
            at: mission.PoliticalProcess.HostRequests,
            $"The mission is to secure natural resources itself, and the national authorities have not asked for it: {held}.");
    }
}
