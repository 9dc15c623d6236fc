using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M21-1. Help in a disaster goes to a State that has asked for it or has agreed to it without reserve. Where it
/// has done neither, the mission imposes itself on a State in distress. A consent that is refused or withdrawn is
/// told by the rule on consent.
/// </summary>
public sealed class RequestForDisasterResponse : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M21-1", "Help in a disaster at the request of the State affected")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(1991, 12, 19),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 21"), Sources.HumanitarianPrinciples.Whole, Sources.OsloGuidelines.Whole],
        Remedy = "Wait for the State's appeal or its clear agreement, and say in the decision what it has asked for.",
        Precedents = ["Haiti, 2010: after the earthquake the ceilings of a mission that was already there were raised for recovery and stability (S/RES/1908 (2010), paras. 1 and 2)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.NaturalDisasterResponse), otherwise: "disaster response is not among the mission's models"))
            return;

        var asked = ModelFacts.Asked(
            mission,
            TaskCategory.HumanitarianAssistance,
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.RecoveryRehabilitationAndReconstruction,
            TaskCategory.ClimateSecurity);
        foreach (var state in mission.Setting.HostStates)
        {
            var status = state.Consent.Status;
            ruling.BreachIf(
                !asked & status.IsAny(ConsentStatus.Conditional, ConsentStatus.Ambiguous, ConsentStatus.NoAuthorityAbleToConsent),
                at: status,
                $"The mission is to respond to a disaster in {state}, which has not asked for it and whose consent is {status}.");
        }
    }
}
