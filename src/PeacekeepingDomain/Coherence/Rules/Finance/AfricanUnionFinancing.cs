using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Finance;

/// <summary>
/// FIN-03. Assessed contributions may pay part of an operation led by the African Union, case by case: where the Security
/// Council so authorizes, the African Union commands directly and effectively, the policy of due diligence on human rights
/// binds the support, and no more than three quarters of the annual budget is asked for.
/// </summary>
public sealed class AfricanUnionFinancing : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("FIN-03", "Keep to the conditions on which assessed contributions pay for operations led by the African Union")
    {
        Area = Area.Finance,
        Strength = Strength.Must,
        Presences = [Presence.UnAuthorizedForce, Presence.RegionalOperation],
        DueFrom = Stage.Mandated,
        Since = new(2023, 12, 21),
        Sources = [Sources.Resolution2719.At("paras. 2, 6 and 7"), Sources.FutureOfPeacekeeping.At("§5.3, modality 6")],
        Remedy = "Meet the conditions and show who raises the rest, or use a trust fund and a logistical support package.",
        Precedents =
        [
            "The Council agreed in 2023 to consider such requests case by case; the share left over is to be raised jointly by the African Union and the United Nations (S/RES/2719 (2023), paras. 2 and 6).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Finance.Mechanism == FinanceMechanism.Resolution2719, otherwise: "the operation is not paid for under resolution 2719 (2023)"))
            return;

        var organ = mission.Authorization.Organ;
        var control = mission.Modality.Command.OperationalControl;
        var share = mission.Finance.AssessedShare;
        var compliance = mission.Authorization.HumanRightsComplianceClause;
        ruling.BreachIf(
            organ != Organ.SecurityCouncil,
            at: organ,
            $"Assessed contributions are claimed for an operation that the Security Council has not authorized; the decision is that of: {organ}.");
        ruling.BreachIf(
            control.IsAny(OperationalControl.UnitedNations, OperationalControl.National),
            at: control,
            $"Assessed contributions are claimed for an operation that the African Union is to command, and somebody else has operational control of it.");
        ruling.BreachIf(
            share > ruling.Figure(Figures.AfricanUnionAssessedShare),
            at: share,
            $"Assessed contributions are to pay {share:0%} of the operation's budget; the most they may pay is {ruling.Figure(Figures.AfricanUnionAssessedShare):0%}.");
        ruling.BreachIf(
            !compliance,
            at: compliance,
            $"Assessed contributions are claimed for an operation whose decision does not demand compliance with humanitarian and human rights law.");
    }
}
