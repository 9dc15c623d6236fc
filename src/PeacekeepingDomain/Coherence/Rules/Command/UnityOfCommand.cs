using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Command;

/// <summary>
/// CMD-01. A mission led by the United Nations has one head and is under the operational control of the United Nations.
/// Where somebody else has that control, or two heads lead, it is not what its name says. Contingents that take
/// operational orders from their capitals are a concern. Joint and hybrid operations are arranged otherwise and have
/// rules of their own.
/// </summary>
public sealed class UnityOfCommand : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CMD-01", "Keep unity of command under the United Nations")
    {
        Area = Area.Command,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Charter.At("Art. 100"),
            Sources.UnefSummaryStudy.Whole,
            Sources.FactorsForOperations.Whole,
            Sources.CommandAndControl.At("D.1 to D.5"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
        ],
        Remedy = "Transfer authority to the mission on arrival, appoint one head of mission, and limit national channels to administration and discipline.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1993: a Nordic battalion did not deploy to a safe area, on national orders (A/54/549, paras. 103 and 104).",
            "Darfur, 2007: unity of command was laid down as a single chain of command (S/RES/1769 (2007), para. 7).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var arrangedOtherwise = mission.Modality.Kind.IsAny(ModalityKind.Joint, ModalityKind.Hybrid);
        if (!ruling.AppliesIf(!arrangedOtherwise, otherwise: "joint and hybrid operations have rules of their own on command"))
            return;

        var command = mission.Modality.Command;
        var control = command.OperationalControl;
        ruling.BreachIf(
            control == OperationalControl.Organization,
            at: control,
            $"The mission is led by the United Nations, and another organization has operational control of it.");
        ruling.BreachIf(
            control == OperationalControl.National,
            at: control,
            $"The mission is led by the United Nations, and its contingents stay under national operational control.");
        ruling.BreachIf(
            command.HeadsOfMission > 1,
            at: command.HeadsOfMission,
            $"One mission of the United Nations has {command.HeadsOfMission} heads.");
        ruling.BreachIf(
            command.OrdersFromCapitals & control != OperationalControl.National,
            at: command.OrdersFromCapitals,
            $"Contingents of a mission led by the United Nations take operational orders from their capitals.",
            strength: Strength.Should);
    }
}
