using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M11-2. To observe, supervise or certify an election is to judge it. The United Nations does so on a decision of the
/// Council or the Assembly alone; a request, which is enough for technical help, is not enough for this.
/// </summary>
public sealed class ObservationByMandate : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M11-2", "Have the Council or the Assembly decide before elections are observed or certified")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2012, 12, 31),
        Sources = [Sources.ElectoralAssistance.At("annex III"), Sources.ElectoralAssistanceTypes.Whole, Sources.ElectoralObservation.Whole, Sources.FutureOfPeacekeeping.At("note 61")],
        Remedy = "Seek a decision of the Council or the Assembly, or offer technical help or a panel of experts instead.",
        Precedents = ["Côte d'Ivoire, 2007: the Special Representative certified every stage of the elections because the Council had decided so (S/RES/1765 (2007), para. 6)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.ElectionSecurityAndAssistance), otherwise: "electoral help is not among the mission's models"))
            return;

        var judges = mission.Mandate.ElectionRequest.ObservationOrCertification;
        var organ = mission.Authorization.Organ;
        ruling.BreachIf(
            judges & organ.IsAny(Organ.None, Organ.SecretaryGeneral, Organ.RegionalOrganization),
            at: judges,
            $"The mission is to observe, supervise or certify an election, and neither the Council nor the Assembly has decided so.");
    }
}
