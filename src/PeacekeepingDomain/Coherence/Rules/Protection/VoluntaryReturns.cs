using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Protection;

/// <summary>
/// POC-07. Refugees and displaced people go home of their own will and knowing what awaits them. Returns that are forced
/// or uninformed are a concern wherever a mission works, and contradict the mission that has a part in them.
/// </summary>
public sealed class VoluntaryReturns : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POC-07", "Help displaced people to return only of their own, informed will")
    {
        Area = Area.Protection,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ReadyToDeploy,

        // Adopted in the course of 1951; nothing earlier is judged by it.
        Since = new(1951, 12, 31),
        Sources =
        [
            Sources.RefugeeConvention.Whole,
            Sources.ProtectionPolicy.Whole,
            Sources.FutureOfPeacekeeping.At("§5.2"),
        ],
        Remedy = "Take no part in returns that are not voluntary; set terms for safe, voluntary and informed return with the agencies concerned before helping with any.",
        Precedents =
        [
            "Sudan, 2005: the mission was to facilitate and coordinate the voluntary return of refugees and displaced persons (S/RES/1590 (2005), para. 4).",
            "South Sudan, 2014: the mission was to foster a secure environment for safe and voluntary return (S/RES/2155 (2014), para. 4).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var returns = mission.Protection.Returns;
        var part = ruling.AnyOf();
        var forcedByTask = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            var withReturns = task.Task == TaskCategory.AssistanceToRefugeesAndDisplacedPersons & task.Engagement != Engagement.Monitor;
            if (withReturns.IsRuledOut)
                continue;
            part.Add(withReturns, task);
            var forced = withReturns & task.Traits.Contains(TaskTrait.Forced);
            forcedByTask |= forced;
            ruling.BreachIf(forced, at: task, $"{task}: displaced people are to return against their will.");
        }

        ruling.BreachIf(
            returns == Returns.Forced,
            at: returns,
            $"Displaced people are to return against their will; the mission's part in it: {part}.",
            mustIf: part,
            strength: Strength.Should);
        ruling.BreachIf(
            returns == Returns.Uninformed & !forcedByTask,
            at: returns,
            $"Displaced people are to return without knowing what awaits them; the mission's part in it: {part}.",
            mustIf: part,
            strength: Strength.Should);
    }
}
