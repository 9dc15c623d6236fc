using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M12-2. A demobilization programme rests on an agreement that gives it a framework, on parties who are willing, and on
/// the least security it needs; that they trust the process is for people to judge. The preconditions bind a programme
/// alone, neither a strategy nor the tools that work before peace, such as community violence reduction. One that is
/// missing under an agreement is a concern: part of the programme may still go on. Without an agreement, or with
/// willingness and security both missing, the programme contradicts the facts.
/// </summary>
public sealed class ProgrammePreconditions : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M12-2", "Check the preconditions before beginning a demobilization programme")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.IntegratedDdrStandards.At("6.1 and 6.2"), Sources.FutureOfPeacekeeping.At("§5.2, model 12")],
        Remedy = "Use the related tools until the preconditions are there: community violence reduction, interim management of weapons and ammunition, support to mediation.",
        Precedents =
        [
            "Haiti, 2006: the Council found that the conditions for conventional demobilization did not exist and turned the work towards community violence reduction (S/RES/1702 (2006), para. 11).",
            "Cambodia, 1992: one of four parties refused; demobilization was suspended and the elections were held.",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.DisarmamentDemobilizationReintegration), otherwise: "demobilization is not among the mission's models"))
            return;
        var ddr = mission.Mandate.Ddr;
        if (!ruling.AppliesIf(ddr.Form == DdrForm.Programme, otherwise: "no demobilization programme is proposed"))
            return;

        ruling.BreachIf(
            !ddr.FrameworkAgreement | !ddr.MinimumSecurity | !ddr.Willingness,
            at: ddr,
            $"A demobilization programme is proposed, and what it rests on is not all there "
                + $"(agreement: {ddr.FrameworkAgreement:yes|no|not stated}; willing parties: {ddr.Willingness:yes|no|not stated}; least security: {ddr.MinimumSecurity:yes|no|not stated}).",
            mustIf: !ddr.FrameworkAgreement | (!ddr.MinimumSecurity & !ddr.Willingness));
    }
}
