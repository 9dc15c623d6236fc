using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Command;

/// <summary>
/// CMD-06. A force that the Council authorizes and others lead is commanded by them. It is not under the operational
/// control of the United Nations, and the protection that the Safety Convention gives to operations of the United Nations
/// is not simply its own where it is to impose its mandate by force.
/// </summary>
public sealed class ForceLedByOthers : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CMD-06", "Treat a force led by others as theirs to command")
    {
        Area = Area.Command,
        Strength = Strength.Must,
        Presences = [Presence.UnAuthorizedForce, Presence.RegionalOperation],
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.3, modality 6"), Sources.CommandAndControl.At("D.10"), Sources.SafetyConvention.At("Art. 2(2)")],
        Remedy = "Say who commands the force, keep any support of the United Nations apart from it, and settle its status and its liability on their own.",
        Precedents =
        [
            "Haiti, 2025: those who send personnel to the Gang Suppression Force bear their cost by voluntary contributions, and a support office of the United Nations supplies it (S/RES/2793 (2025)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var control = mission.Modality.Command.OperationalControl;
        ruling.BreachIf(
            control == OperationalControl.UnitedNations,
            at: control,
            $"The force is authorized by the Council and led by others, and the United Nations is to have operational control of it.");
        ruling.BreachIf(
            mission.Legal.Clauses.Contains(StatusClause.SafetyConvention) & mission.Authorization.ForceAuthority == ForceAuthority.EnforcementMeasures,
            at: mission.Legal.Clauses,
            $"The force is led by others and may take {mission.Authorization.ForceAuthority}, and its status rests on the convention that protects operations of the United Nations.",
            strength: Strength.Should);
    }
}
