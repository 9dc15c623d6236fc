using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Command;

/// <summary>
/// CMD-02. A hybrid operation is one mission of two or more organizations, with a single head, one chain of command, the
/// rules of the United Nations and its money. What lacks one of these is joint or parallel, and is to be called that.
/// </summary>
public sealed class HybridOperation : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CMD-02", "Give a hybrid operation one head, one command, and the rules and money of the United Nations")
    {
        Area = Area.Command,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = new(2007, 7, 31),
        Sources = [Sources.Resolution1769.At("para. 7"), Sources.FutureOfPeacekeeping.At("§5.3, modality 5")],
        Remedy = "Give the operation what a hybrid has, or propose it as a joint operation or as parallel deployments.",
        Precedents = ["Darfur, 2007 to 2020: one head, one chain of command, and the rules and money of the United Nations (The Future of Peacekeeping, §5.3)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Modality.Kind == ModalityKind.Hybrid, otherwise: "the mission is not a hybrid operation"))
            return;

        var command = mission.Modality.Command;
        ruling.BreachIf(
            command.HeadsOfMission > 1,
            at: command.HeadsOfMission,
            $"A hybrid operation has a single head of mission; this one has {command.HeadsOfMission}.");
        ruling.BreachIf(
            command.OperationalControl == OperationalControl.National,
            at: command.OperationalControl,
            $"A hybrid operation has one command that the organizations share; here operational control stays with States.");
        ruling.BreachIf(!command.UnRules, at: command.UnRules, $"A hybrid operation works by the rules of the United Nations; here they do not apply.");
        ruling.BreachIf(!command.UnFinancing, at: command.UnFinancing, $"A hybrid operation is paid for by the United Nations; here it does not pay.");
        ruling.BreachIf(
            mission.Modality.PartnerOrganizations.IsEmpty,
            at: mission.Modality.PartnerOrganizations,
            $"A hybrid operation is the work of two or more organizations; no partner is named.");
    }
}
