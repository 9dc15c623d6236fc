using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M11-1. Electoral help rests on a request of the Member State, or on a decision of the Council or the Assembly. With
/// neither, nobody who is entitled to has asked for it.
/// </summary>
public sealed class RequestOrMandateForElections : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M11-1", "Base electoral help on a request or on a mandate")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§5.2, model 11"),
            Sources.ElectoralAssistance.At("annex III"),
            Sources.Charter.At("Art. 2(7)"),
        ],
        Remedy = "Obtain a written request from an authority able to bind the State, by way of the focal point for electoral assistance, or a decision of the Council or the Assembly.",
        Precedents = ["Nepal, 2007: the mission supported the election at the request of those who had signed the peace agreement (S/RES/1740 (2007))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.ElectionSecurityAndAssistance), otherwise: "electoral help is not among the mission's models"))
            return;

        var request = mission.Mandate.ElectionRequest;
        var organ = mission.Authorization.Organ;
        ruling.BreachIf(
            organ.IsAny(Organ.None, Organ.SecretaryGeneral, Organ.RegionalOrganization) & request.By.IsEmpty,
            at: request.By,
            $"The mission is to help with elections that no authority of the State has asked help for, and neither the Council nor the Assembly has decided on it.");
    }
}
