using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-01. A change of the mandate asks for a change of the means. Where the list of tasks grows and the component that is
/// to carry an added task does not, and the task is not said to be funded, that is a concern. It is a contradiction where
/// the added task is to be secured against somebody who resists it and the strength is already well short of what was
/// assessed. A mandate that gives up as much as it takes on is not an addition.
/// </summary>
public sealed class MeansWithAddedTasks : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-01", "Bring means with the tasks that are added")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.SpecialCommittee2024.At("para. 32"),
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.Srebrenica.Whole,
        ],
        Remedy = "Ask for the personnel and the money with the task, or say which task ends so that this one can be done.",
        Precedents = ["Bosnia and Herzegovina, 1993: the safe areas were laid on a force that had been sized for relief, and a fraction of what was asked for them was authorized."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var grown = after.Mandate.Tasks.Count.ShareOf(before.Mandate.Tasks.Count) > 1;
        if (grown.IsRuledOut)
            return;
        var military = after.Force.Military.Authorized.ShareOf(before.Force.Military.Authorized) > 1;
        var police = after.Force.Police.Authorized.ShareOf(before.Force.Police.Authorized) > 1;
        var civilian = after.Force.Civilian.Authorized.ShareOf(before.Force.Civilian.Authorized) > 1;
        var assessed = Quantity.Max(after.Force.Military.Required, after.Force.Military.Requested);
        var shortOf = after.Force.Military.Authorized.ShareOf(assessed) < ruling.Figure(Figures.AuthorizedShareConcern);
        var unmet = ruling.AnyOf();
        var resisted = Tri.False;
        foreach (var task in after.Mandate.Tasks)
        {
            var added = !before.Mandate.Tasks.Any(earlier => earlier.Id == task.Id) & task.Resources != TaskResources.Funded;
            if (added.IsRuledOut)
                continue;
            var carried = (task.Component == ComponentKind.Military & military)
                | (task.Component == ComponentKind.Police & police)
                | (task.Component == ComponentKind.Civilian & civilian);
            unmet.Add(added & !carried, task);
            resisted |= added & task.Component == ComponentKind.Military & !military
                & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty;
        }

        ruling.BreachIf(
            grown & unmet,
            at: after.Mandate.Tasks,
            $"The number of tasks grows from {before.Mandate.Tasks.Count} to {after.Mandate.Tasks.Count}, and the component that is to carry what is added does not: {unmet}.",
            mustIf: resisted & shortOf);
    }
}
