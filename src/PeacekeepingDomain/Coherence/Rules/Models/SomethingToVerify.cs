using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M06-1. To verify is to hold conduct against terms. Any agreement with terms that can be checked will do, one on human
/// rights as well as one on arms, and so will an interim arrangement or a sanctions regime. Where there is none, and no
/// agreement is signed or carried out either, there is nothing to hold conduct against.
/// </summary>
public sealed class SomethingToVerify : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M06-1", "Have terms to verify before sending those who verify")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 6")],
        Remedy = "Name the instrument and the rights of access that go with it, or propose monitoring and reporting (model 5), which presupposes none.",
        Precedents =
        [
            "Colombia, 2016: unarmed observers were to verify the laying down of arms under the parties' own agreement (S/RES/2261 (2016)).",
            "Guatemala, 1997: observers verified the agreement on the definitive ceasefire (S/RES/1094 (1997), para. 1).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.Verification), otherwise: "verification is not among the mission's models"))
            return;

        var mandate = mission.Mandate;
        var status = mission.PoliticalProcess.Status;
        ruling.BreachIf(
            !mandate.AgreementToVerify & !mandate.DemilitarizationAgreement & !status.IsAny(ProcessStatus.Agreement, ProcessStatus.Implementing),
            at: mandate.AgreementToVerify,
            $"The mission is to verify, and there is no agreement, arrangement or sanctions regime that it could verify; the state of the political process is: {status}.");
    }
}
