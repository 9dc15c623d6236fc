using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-07. People who are protected by one mission today are not protected by the next one until it is there. Where the
/// earlier presence leaves and another follows, days between the two that nothing bridges, or a handover on which the two
/// have no understanding, are a concern, as long as somebody was protected or something watched and is to be again.
/// </summary>
public sealed class GapBetweenMissions : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-07", "Leave no gap between one mission and the next")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.All,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§5.3, modality 2"),
            Sources.FutureOfPeacekeeping.At("§7, Effective Transition"),
        ],
        Remedy = "Let the earlier mission stay until the day on which authority passes, agree on that day and on what is handed over, and take over units that are there.",
        Precedents =
        [
            "Côte d’Ivoire, 2004: the earlier mission was renewed up to the day on which authority passed to the next (S/RES/1528 (2004), para. 1).",
            "Chad and the Central African Republic, 2009: the day on which authority passed to the mission was that on which the mandate of the European force ended (S/RES/1861 (2009), preamble and para. 3).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var handover = after.Modality.Handover;
        var gap = handover.GapDays > 0 & !after.Force.Bridging;
        var unagreed = !handover.PriorUnderstanding;
        if ((gap | unagreed).IsRuledOut)
            return;

        var follows = before.Stage == Stage.Transition | after.Modality.Kind == ModalityKind.Sequenced | Between.PresenceChanges(before, after);
        if (follows.IsRuledOut)
            return;
        var held = ruling.AnyOf();
        foreach (var task in before.Mandate.Tasks)
            held.Add(task.Engagement.IsAny(Engagement.Monitor, Engagement.Secure, Engagement.Enforce), task);
        var goesOn = follows & held & after.Mandate.Tasks.Any(static task => task.Engagement.IsAny(Engagement.Monitor, Engagement.Secure, Engagement.Enforce));
        ruling.BreachIf(
            goesOn & gap,
            at: handover.GapDays,
            $"One mission follows another, {handover.GapDays} days are to pass between the two, and nothing bridges them. Until then nobody carries on with this: {held}.");
        ruling.BreachIf(
            goesOn & unagreed,
            at: handover.PriorUnderstanding,
            $"One mission follows another, and the two have no understanding on the handover of this: {held}.");
    }
}
