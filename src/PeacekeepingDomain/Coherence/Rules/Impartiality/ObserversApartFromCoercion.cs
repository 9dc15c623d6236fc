using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-03. Observers live by being taken for impartial. A mission that watches a ceasefire, a situation or an agreement
/// cannot at the same time attack one of those it watches, arrest its people, or fight beside another of them. Criminals
/// and others who are no party to what is observed are not meant.
/// </summary>
public sealed class ObserversApartFromCoercion : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("IMP-03", "Separate observers from coercion against those they observe")
    {
        Area = Area.Impartiality,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§5.2, models 4 and 5"),
            Sources.Principles.At("impartiality"),
            Sources.Capstone.At("ch. 3"),
        ],
        Remedy = "Put observation and coercion into different operations or phases, and keep observers out of whatever chooses targets.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1995: personnel of the force had been detained by one party when a rapid reaction force joined it, and the Council had to record that its impartiality would be kept (S/RES/998 (1995)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var observes = mission.Models.ContainsAny(MissionModel.CeasefireMonitoring, MissionModel.MonitoringAndReporting, MissionModel.Verification);
        if (!ruling.AppliesIf(observes, otherwise: "the mission observes nobody"))
            return;

        var coercion = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
        {
            var coerces = task.Engagement == Engagement.Enforce | task.Traits.ContainsAny(TaskTrait.Offensive, TaskTrait.Executive);
            if (coerces.IsRuledOut)
                continue;
            coercion.Add(coerces & IsObserved(task.DirectedAgainst, mission), task);
        }

        var fightsBeside = ruling.AnyOf();
        foreach (var support in mission.SupportToOthers)
        {
            var combat = support.Kinds.ContainsAny(SupportKind.JointOperations, SupportKind.FireSupport);
            if (combat.IsRuledOut)
                continue;
            fightsBeside.Add(combat & IsObserved(support.Party, mission), support);
        }

        ruling.BreachIf(
            coercion,
            at: mission.Models,
            $"The mission is to observe the parties impartially, and to act against one of them: {coercion}.");
        ruling.BreachIf(
            fightsBeside,
            at: mission.SupportToOthers,
            $"The mission is to observe the parties impartially, and to fight beside one of them: {fightsBeside}.");
    }

    private static Tri IsObserved(Text named, MissionFacts mission)
    {
        var observed = Tri.False;
        foreach (var party in mission.Conflict.Parties)
            observed |= named == party.Id & (party.Main | party.Signatory);
        return observed;
    }
}
