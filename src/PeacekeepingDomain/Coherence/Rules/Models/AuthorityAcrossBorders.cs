using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M22-1. Escorts and protection for relief may go across a border where the Security Council has authorized it.
/// Another organ cannot stand in for it. Where a host State has not consented either, it is a contradiction.
/// </summary>
public sealed class AuthorityAcrossBorders : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M22-1", "Have the Council authorize humanitarian protection across a border")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 22"), Sources.FutureOfPeacekeeping.At("note 87"), Sources.Charter.At("Art. 2(4) and 2(7)")],
        Remedy = "Seek a decision of the Security Council for the routes and crossings concerned, or keep the escorts on one side of the border.",
        Precedents = ["Syria, 2014: the Council decided on the border crossings that humanitarian agencies may use (S/RES/2165 (2014), para. 2)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.HumanitarianAccompaniment), otherwise: "the protection of relief workers is not among the mission's models"))
            return;

        var organ = mission.Authorization.Organ;
        var elsewhere = organ.IsAny(Organ.GeneralAssembly, Organ.SecretaryGeneral, Organ.RegionalOrganization)
            | (organ == Organ.None & mission.Stage.AtLeast(Stage.Mandated));
        if (elsewhere.IsRuledOut)
            return;
        var across = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
        {
            across.Add(
                task.Traits.Contains(TaskTrait.CrossBorder) & (task.Traits.Contains(TaskTrait.Escort) | ModelFacts.Carries(mission, task, MissionModel.HumanitarianAccompaniment)),
                task);
        }

        ruling.BreachIf(
            elsewhere & across,
            at: organ,
            $"Relief is to be protected across a border, and the Security Council has not authorized it; the organ that decides is: {organ}. This is the work: {across}.",
            mustIf: ModelFacts.AnyWithheld(mission));
    }
}
