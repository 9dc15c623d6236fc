using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-02. A force is not cut while the danger grows. Fewer troops beside violence that has risen, or that goes on rising,
/// are a concern. They are a contradiction where there is open fighting, or a mass atrocity threatens, and the mission
/// still has somebody to keep safe against those who attack. A force that shrinks as the danger does is a success.
/// </summary>
public sealed class StrengthWhileDangerGrows : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-02", "Keep the strength of the force while the danger grows")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Carlsson.Whole,
            Sources.SpecialCommittee2024.At("para. 32"),
            Sources.FutureOfPeacekeeping.At("§5.1"),
        ],
        Remedy = "Reinforce, or keep the strength until the danger has passed; where troops leave all the same, end the tasks that can no longer be carried and say so to those who rely on them.",
        Precedents = ["Rwanda, April 1994: the force was cut to 270 while mass killing was under way and people sought refuge with it (S/RES/912 (1994))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var strength = after.Force.Military.Authorized;
        var cut = strength.ShareOf(before.Force.Military.Authorized) < 1;
        if (cut.IsRuledOut)
            return;
        var conflict = after.Conflict;
        var grown = before.Conflict.Intensity.Before(conflict.Intensity) | (conflict.Trend == Trend.Rising & conflict.Intensity.AtLeast(Intensity.Sporadic));
        var grave = conflict.Intensity.AtLeast(Intensity.Active) | conflict.Threats.Contains(Threat.MassAtrocity);
        var exposed = after.Mandate.Tasks.Any(static task => task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty);
        ruling.BreachIf(
            cut & grown,
            at: strength,
            $"The military strength goes from {before.Force.Military.Authorized} to {strength}. The level of violence is: {conflict.Intensity}, its trend {conflict.Trend}; before it was: {before.Conflict.Intensity}.",
            mustIf: grave & exposed);
    }
}
