using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Protection;

/// <summary>
/// POC-03. Civilians are protected from violence whoever commits it, State forces included. A task to protect that
/// leaves out the violence of a party is a concern; it is a contradiction where that party is known to be the danger:
/// where it is likely to resist the task, or is listed for grave violations.
/// </summary>
public sealed class AnySourceOfThreat : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POC-03", "Protect civilians regardless of who threatens them")
    {
        Area = Area.Protection,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,

        // The day on which the Council first let a mission protect civilians under imminent threat, whoever the threat came from.
        Since = new(1999, 10, 22),
        Sources =
        [
            Sources.ProtectionPolicy.Whole,
            Sources.Resolution1270.At("para. 14"),
            Sources.FutureOfPeacekeeping.At("§5.2, model 3"),
            Sources.Principles.At("impartiality"),
        ],
        Remedy = "Take the exclusion out of the mandate, and tell commanders how to act where the violence comes from State forces.",
        Precedents = ["Democratic Republic of the Congo, 2013: civilians were to be protected from violence by any of the parties to the conflict (S/RES/2098 (2013), para. 12)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var task in mission.Mandate.Tasks)
        {
            var leavesOut = ProtectionTasks.Protects(task) & !task.PerpetratorsExcluded.IsEmpty;
            if (leavesOut.IsRuledOut)
                continue;
            ruling.BreachIf(
                leavesOut,
                at: task.PerpetratorsExcluded,
                $"{task}: people are to be protected, but not from the violence of {task.PerpetratorsExcluded}.",
                mustIf: LeavesOutTheDanger(task, mission),
                strength: Strength.Should);
        }
    }

    private static Tri LeavesOutTheDanger(MandateTaskFacts task, MissionFacts mission)
    {
        var danger = Tri.False;
        foreach (var party in mission.Conflict.Parties)
            danger |= task.PerpetratorsExcluded.Contains(party.Id) & (task.OpposedBy.Contains(party.Id) | party.ListedForViolations);
        return danger;
    }
}
