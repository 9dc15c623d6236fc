using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M15-1. Police assistance answers a request. Where no authority has asked and no agreement provides for it, the model
/// has nothing to answer; where the State's consent is ambiguous besides, the proposal contradicts itself. A refusal is
/// told by the rule on consent.
/// </summary>
public sealed class PoliceOnRequest : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M15-1", "Give police assistance where a State has asked for it")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 15"), Sources.Charter.At("Art. 2(7)")],
        Remedy = "Obtain the request, in writing and from an authority able to bind the State, that says what help it wants.",
        Precedents = ["Croatia, 1998: a support group of civilian police monitors stayed in response to the Government's request (S/RES/1145 (1997), para. 13)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.PoliceAssistance), otherwise: "police assistance is not among the mission's models"))
            return;
        if (!ruling.AppliesIf(!mission.PoliticalProcess.Status.IsAny(ProcessStatus.Agreement, ProcessStatus.Implementing), otherwise: "an agreement of the parties stands in the place of a request"))
            return;

        foreach (var state in mission.Setting.HostStates)
        {
            var consent = state.Consent;
            ruling.BreachIf(
                consent.RequestedBy.IsEmpty & consent.Status.IsAny(ConsentStatus.Explicit, ConsentStatus.Conditional, ConsentStatus.Ambiguous),
                at: consent.RequestedBy,
                $"Police assistance is to be given in {state}, and no authority there has asked for it; the State's consent is {consent.Status}.",
                mustIf: consent.Status == ConsentStatus.Ambiguous);
        }
    }
}
