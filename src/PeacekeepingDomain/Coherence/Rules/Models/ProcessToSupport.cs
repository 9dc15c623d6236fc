using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M07-1. A mission that supports a peace agreement needs a process, an agreement or a settlement to support. Without
/// any it has no object. Talks that are only expected are a concern. A process that is stuck is not this rule's matter:
/// the rules on consent and politics weigh it together with the parties' refusal.
/// </summary>
public sealed class ProcessToSupport : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M07-1", "Have a peace process before proposing to support one")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 7")],
        Remedy = "Give mediation the lead and propose preventive deployment, protection or monitoring (models 1 to 3 and 5) until there is a process to support.",
        Precedents = ["Mozambique, 1992: the operation was established in support of the General Peace Agreement (S/RES/797 (1992))."],
        Supersedes = ["CON-05", "POL-01"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.SupportOfPeaceAgreements), otherwise: "support of a peace agreement is not among the mission's models"))
            return;

        var status = mission.PoliticalProcess.Status;
        ruling.BreachIf(
            status == ProcessStatus.None,
            at: status,
            $"The mission is to help to carry out a peace process, and there is none.");
        ruling.BreachIf(
            status == ProcessStatus.Prospective,
            at: status,
            $"The mission is to help to carry out a peace process, and talks are expected but none has begun.",
            strength: Strength.Should);
    }
}
