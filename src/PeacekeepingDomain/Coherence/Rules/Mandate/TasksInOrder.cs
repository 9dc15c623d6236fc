using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Mandate;

/// <summary>
/// MAN-03. What rests on something comes after it. Two tasks of which each is to come after the other can never start. A
/// task dated before the one it rests on is a concern. An election is more than that: held while two armies stand intact
/// and before their demobilization, it gives the loser the means to go back to war. That is a contradiction where the
/// dates say so, and where the mission carries no arms itself; elsewhere it is a concern.
/// </summary>
public sealed class TasksInOrder : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MAN-03", "Sequence tasks so that what they rest on comes first")
    {
        Area = Area.Mandate,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.SpecialCommittee2024.At("para. 121"),
            Sources.Resolution2594.At("preamble"),
        ],
        Remedy = "Make the later task wait for the earlier one, in the mandate and in its dates, and let the election wait for the demobilization.",
        Precedents =
        [
            "Angola, 1992: the elections were fixed for September (S/RES/747 (1992), para. 6); UNITA at first rejected the result and left the new armed forces, and hostilities began again (S/RES/804 (1993), para. 2).",
            "Mozambique, 1992: the date of the elections was to be settled with the parties, together with the timetable for the rest of the agreement (S/RES/797 (1992), para. 6).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var armiesIntact = ArmiesIntact(mission);
        var tasks = mission.Mandate.Tasks;
        int index = 0, count = 0;
        var someLaysDownArms = Tri.False;
        foreach (var task in tasks)
        {
            someLaysDownArms |= LaysDownArms(task);
            count++;
        }

        // A list that is not stated shows one task, and may hold two.
        var several = Tri.Of(count > 1) | tasks.IsEmpty;

        // What is not stated of a task is asked for once, and not for every other task that it might be compared with.
        foreach (var task in tasks)
        {
            var vote = task.Task.IsAny(TaskCategory.ElectoralAssistance, TaskCategory.ElectoralSecurity);
            var voteAmongArmies = vote & armiesIntact;
            if (task.After.IsStated)
                AgainstItsOrder(task, index, voteAmongArmies, mission, ruling);
            else
                ruling.BreachIf(!task.After.IsEmpty & several, at: task.After, $"{task}: what it is to come after is not stated.");
            if (vote.IsTrue & !voteAmongArmies.IsRuledOut)
                AgainstTheVote(task, voteAmongArmies, mission, ruling);
            else
                ruling.BreachIf(voteAmongArmies & someLaysDownArms, at: task.Task, $"{task}: whether this is an election is not stated.");
            index++;
        }
    }

    private static void AgainstItsOrder(MandateTaskFacts task, int index, Tri voteAmongArmies, MissionFacts mission, Ruling ruling)
    {
        foreach (var otherIndex in ruling.TasksCalled(task.After))
        {
            // A task that names itself says nothing of an order.
            if (otherIndex == index)
                continue;
            var other = mission.Mandate.Tasks[otherIndex];
            var round = other.After.Contains(task.Id);
            // A pair is told once.
            if (otherIndex > index)
            {
                ruling.BreachIf(
                    round,
                    at: task.After,
                    $"Each of these is to come after the other, and neither can start: {task}; {other}.",
                    strength: Strength.Must);
            }

            ruling.BreachIf(
                !round & (task.Due.Before(other.Due) | task.Starts.Before(other.Starts)),
                at: task.After,
                $"{task}: this is to come after another task and is dated before it: {other}.",
                mustIf: voteAmongArmies & LaysDownArms(other));
        }
    }

    private static void AgainstTheVote(MandateTaskFacts vote, Tri voteAmongArmies, MissionFacts mission, Ruling ruling)
    {
        var unarmed = !mission.Force.Military.Armed & !mission.Force.Police.Armed;
        var leftBehind = ruling.AnyOf();
        var contradicted = Tri.False;
        foreach (var other in mission.Mandate.Tasks)
        {
            var passedOver = LaysDownArms(other) & !vote.After.Contains(other.Id);
            if (passedOver.IsRuledOut)
                continue;
            leftBehind.Add(passedOver, other);
            contradicted |= passedOver & (vote.Due.Before(other.Due) | (unarmed & other.Task != TaskCategory.Demilitarization));
        }

        ruling.BreachIf(
            voteAmongArmies & leftBehind,
            at: vote.After,
            $"{vote}: two main parties keep forces that obey them, and this does not wait for the work that is to change it: {leftBehind}.",
            mustIf: contradicted);
    }

    private static Tri LaysDownArms(MandateTaskFacts task) =>
        task.Task.IsAny(TaskCategory.DisarmamentDemobilizationReintegration, TaskCategory.MilitaryReform, TaskCategory.Demilitarization);

    private static Tri ArmiesIntact(MissionFacts mission)
    {
        Tri one = Tri.False, two = Tri.False;
        foreach (var party in mission.Conflict.Parties)
        {
            var intact = party.Main
                & party.Control == PartyControl.Strong
                & party.Kind.IsAny(PartyKind.HostGovernment, PartyKind.OtherState, PartyKind.ArmedGroup);
            two |= one & intact;
            one |= intact;
        }

        // A list that is not stated shows one party, and may hold two.
        return two | (one & mission.Conflict.Parties.IsEmpty);
    }
}
