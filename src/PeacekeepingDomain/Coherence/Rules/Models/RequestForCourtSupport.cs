using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M16-1. To help a court with an international element is support to the State's own justice, and the State's
/// authorities ask for it. Without a request in any form it is a concern. Where the mission may also arrest or
/// detain for the court it is a contradiction: such measures rest on a formal request.
/// </summary>
public sealed class RequestForCourtSupport : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M16-1", "Support a court only where the national authorities ask for it")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 16"), Sources.Resolution2149.At("para. 40"), Sources.RuleOfLaw.Whole],
        Remedy = "Obtain the written request of the national authorities, with the measures it covers; until then keep to advice and to human rights monitoring.",
        Precedents = ["Central African Republic, 2014: urgent temporary measures were bound to a formal request of the authorities (S/RES/2149 (2014), para. 40)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.SupportToAccountability), otherwise: "support to accountability is not among the mission's models"))
            return;

        var asked = ModelFacts.Asked(
            mission,
            TaskCategory.SupportToInternationalCriminalJustice,
            TaskCategory.TransitionalJustice,
            TaskCategory.JudicialReform);
        var powers = mission.Authorization.ExecutivePowers;
        ruling.BreachIf(
            !asked,
            at: mission.PoliticalProcess.HostRequests,
            $"The mission is to help a court to bring people to justice, and no authority of the host State has asked for it; the powers it would have are: {powers}.",
            mustIf: powers.ContainsAny(ExecutivePower.Arrest, ExecutivePower.Detention));
    }
}
