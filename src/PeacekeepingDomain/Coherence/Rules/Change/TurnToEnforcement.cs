using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-06. A mission that fought nobody and is now to fight somebody has become something else, for the parties, for its
/// contributors and for the law that protects its personnel. The turn is a concern, whatever the decision calls it. It is
/// a contradiction where it is against a main party, nothing calls it exceptional, and no agreement is left to return to.
/// Protecting, deterring and holding ground against attackers is robust peacekeeping, and no turn.
/// </summary>
public sealed class TurnToEnforcement : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-06", "Keep a mission from turning to enforcement")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("impartiality"),
            Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Unprofor1995.At("paras. 76 and 77"),
            Sources.Resolution2098.At("para. 9"),
        ],
        Remedy = "Give the fight to a force with its own command and keep the mission on protection and politics; where the Council decides otherwise, bound it in time and place and say what it means for contributors, humanitarian workers and the political process.",
        Precedents =
        [
            "Democratic Republic of the Congo, 2013: a mission that had protected and supported was given a brigade to neutralize armed groups, on an exceptional basis and beside a political framework (S/RES/2098 (2013), para. 9).",
            "Somalia, 1993: the mission was to act with all necessary measures against those responsible for attacks on it, up to their arrest (S/RES/837 (1993)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var fought = before.Mandate.Tasks.Any(static task => Fights(task) | StrikesTerrorists(task));
        if ((!fought).IsRuledOut)
            return;

        var decision = after.Authorization;
        var process = after.PoliticalProcess.Status;
        foreach (var task in after.Mandate.Tasks)
        {
            var fights = Fights(task);
            var strikes = StrikesTerrorists(task);
            if ((fights | strikes).IsRuledOut)
                continue;
            var againstMain = Tri.False;
            foreach (var party in after.Conflict.Parties)
                againstMain |= party.Main & task.DirectedAgainst == party.Id;
            ruling.BreachIf(
                !fought & fights,
                at: task,
                $"The mission fought nobody and is now to fight {task.DirectedAgainst}: {task}. The decision {decision.ExceptionalClause:calls this exceptional|does not call this exceptional|may or may not call this exceptional, which is not stated}, and the state of the political process is: {process}.",
                mustIf: againstMain & !decision.ExceptionalClause & !process.IsAny(ProcessStatus.Agreement, ProcessStatus.Implementing));
            ruling.BreachIf(
                !fought & strikes & !fights,
                at: task,
                $"The mission fought nobody, and its soldiers are now to act against terrorists: {task}.");
        }
    }

    private static Tri Fights(MandateTaskFacts task) =>
        (task.Engagement == Engagement.Enforce | task.Traits.Contains(TaskTrait.Offensive)) & !task.DirectedAgainst.IsEmpty;

    private static Tri StrikesTerrorists(MandateTaskFacts task) =>
        task.Traits.Contains(TaskTrait.CounterTerrorism) & Between.Coerces(task) & task.Component == ComponentKind.Military;
}
