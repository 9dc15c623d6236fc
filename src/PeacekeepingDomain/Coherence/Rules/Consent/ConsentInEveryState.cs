using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-03. One State's consent opens one State's territory. An area of operations, or a task carried out across a border,
/// that reaches into a State which neither hosts the mission nor accepts it as a party has no consent to rest on there. While the mission is an
/// idea or an option that consent can still be sought; once the mission is decided, or where that State opposes it, the
/// two contradict each other. In a territory that several States claim, the name of the area settles nothing.
/// </summary>
public sealed class ConsentInEveryState : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-03", "Obtain consent in every State where personnel will operate")
    {
        Area = Area.Consent,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 2(1), 2(4) and 2(7)"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.FutureOfPeacekeeping.At("§5.2, models 17, 20, 25 and 28"),
        ],
        Remedy = "Agree on the mission and on its status with each State separately, or keep the area and the tasks within the States that have agreed.",
        Precedents =
        [
            "Chad and the Central African Republic, 2007 to 2009: one mission in two States was set up in consultation with both (S/RES/1778 (2007), para. 1) and had an agreement on its status with each (S/RES/1861 (2009)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        // Where nobody has agreed, every State is beyond; a list that is not stated may hold none all the same.
        var area = mission.Setting.AreaOfOperations.States;
        foreach (var state in area)
        {
            var beyond = !area.IsEmpty & !Agrees(state, mission);
            if (beyond.IsRuledOut)
                continue;
            ruling.BreachIf(
                beyond,
                at: area,
                $"The area of operations lies in {state}, and nothing states that this State consents to the mission.",
                strength: Strength.Should,
                mustIf: IsSettledOrOpposed(state, mission));
        }

        var crossesBorders = mission.Models.ContainsAny(
            MissionModel.CounterOrganizedCrime,
            MissionModel.PublicHealthSupport,
            MissionModel.BorderManagement,
            MissionModel.RegionalSecurity,
            MissionModel.MaritimeSecurity);
        foreach (var task in mission.Mandate.Tasks)
        {
            var across = crossesBorders | task.Traits.Contains(TaskTrait.CrossBorder);
            if (across.IsRuledOut)
                continue;
            foreach (var state in task.States)
            {
                // What the area says already is not said again.
                var beyond = across & !task.States.IsEmpty & !Agrees(state, mission) & !area.Contains(state);
                if (beyond.IsRuledOut)
                    continue;
                ruling.BreachIf(
                    beyond,
                    at: task.States,
                    $"{task}: this is to be done in {state}, and nothing states that this State consents to the mission.",
                    strength: Strength.Should,
                    mustIf: IsSettledOrOpposed(state, mission));
            }
        }
    }

    // What a host State has consented to is asked about where it is named as one.
    private static Tri Agrees(Text state, MissionFacts mission)
    {
        var agrees = Tri.False;
        foreach (var host in mission.Setting.HostStates)
            agrees |= host.State == state;
        if ((!agrees).IsRuledOut)
            return agrees;
        foreach (var party in mission.Conflict.Parties)
        {
            agrees |= party.Kind.IsAny(PartyKind.HostGovernment, PartyKind.OtherState)
                & party.Name == state
                & party.Consents.IsAny(PartyConsent.Yes, PartyConsent.Conditional);
        }

        return agrees;
    }

    private static Tri IsSettledOrOpposed(Text state, MissionFacts mission)
    {
        var opposes = Tri.False;
        foreach (var neighbour in mission.Setting.Neighbours)
            opposes |= neighbour.State == state & neighbour.Stance == NeighbourStance.Opposed;
        return opposes | (mission.Stage.AtLeast(Stage.Mandated) & !mission.Setting.DisputedTerritory);
    }
}
