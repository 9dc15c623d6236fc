using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Capabilities;

/// <summary>
/// CAP-09. An agreement's timetable does not wait for force generation. Where core military work has begun, violence or
/// resistance may meet it, nothing bridges the time, and less than half of the force is there, that is a concern. It is
/// a contradiction where fighting goes on and a main party that does not accept the mission resists the very task. A
/// thin force that watches a ceasefire that holds is no cause for worry, and a ratio alone says nothing.
/// </summary>
public sealed class DeployedForTasks : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CAP-09", "Have the force in the field when its core work begins")
    {
        Area = Area.Capabilities,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Deployed,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§2.3"), Sources.FutureOfPeacekeeping.At("§6, Standby and Rapid Deployment Capabilities")],
        Remedy = "Move the start of the task, bring vanguard units or a partner's force ahead, or agree with the parties on what waits until the force is there.",
        Precedents =
        [
            "Namibia, 1989: fighting resumed on the first day of the plan that the mission was there to see through.",
            "Mozambique, 1993: arms could be collected from November on, a month after the date first set for the polls.",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var military = mission.Force.Military;
        var inTheField = mission.Stage.AtLeast(Stage.ReadyToDeploy);
        if (inTheField.IsRuledOut)
            return;
        var share = military.Deployed.ShareOf(military.Authorized);
        var thin = inTheField & share < ruling.Figure(Figures.DeployedShareConcern) & !mission.Force.Bridging;
        if (thin.IsRuledOut)
            return;

        var conflict = mission.Conflict;
        var unrest = conflict.Intensity.AtLeast(Intensity.Sporadic) | conflict.Trend == Trend.Rising | conflict.Ceasefire.IsAny(CeasefireState.Partial, CeasefireState.Collapsing);
        var tension = conflict.Intensity.AtLeast(Intensity.Tension);
        var fighting = conflict.Intensity.AtLeast(Intensity.Active);
        var begun = ruling.AnyOf();
        var refused = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            var due = task.Priority == Priority.Core & task.Component == ComponentKind.Military & TaskClock.HasStarted(task, mission);
            if (due.IsRuledOut)
                continue;
            begun.Add(due & (unrest | !task.OpposedBy.IsEmpty | (tension & task.Engagement != Engagement.Monitor)), task);
            var contested = due & fighting & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce);
            if (contested.IsRuledOut)
                continue;
            foreach (var party in conflict.Parties)
                refused |= contested & party.Main & party.Consents == PartyConsent.No & task.OpposedBy.Contains(party.Id);
        }

        ruling.BreachIf(
            thin & begun,
            at: military.Deployed,
            $"{military.Deployed} of {military.Authorized} authorized military personnel are in the field ({share:0%}), nothing bridges the time, and this core work has begun: {begun}.",
            mustIf: refused);
    }
}
