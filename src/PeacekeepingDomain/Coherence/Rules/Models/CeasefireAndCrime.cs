using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-02. A party whose ceasefire is watched must be able to trust those who watch it. A mission that monitors a
/// ceasefire and, with public powers, acts against the crime of a party that signed it makes the monitored party
/// its target.
/// </summary>
public sealed class CeasefireAndCrime : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-02", "Separate the monitoring of a ceasefire from crime-fighting against its signatories")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 4"), Sources.FutureOfPeacekeeping.At("§5.2, model 17")],
        Remedy = "Leave what the ceasefire covers out of the task against crime, and have police and not observers carry it, under a chain of its own.",
        Precedents = ["The study has ceasefire monitoring rely on observers who are seen as impartial by the parties (The Future of Peacekeeping, §5.2, model 4)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var both = mission.Models.Contains(MissionModel.CeasefireMonitoring) & mission.Models.Contains(MissionModel.CounterOrganizedCrime);
        if (!ruling.AppliesIf(both, otherwise: "the mission does not combine ceasefire monitoring with action against organized crime"))
            return;

        var powers = mission.Authorization.ExecutivePowers;
        foreach (var task in mission.Mandate.Tasks)
        {
            var targets = !task.DirectedAgainst.IsEmpty & powers.ContainsAny(ExecutivePower.Policing, ExecutivePower.Arrest, ExecutivePower.Seizure);
            if (targets.IsRuledOut)
                continue;
            foreach (var party in mission.Conflict.Parties)
            {
                ruling.BreachIf(
                    targets & party.Signatory & task.DirectedAgainst == party.Id,
                    at: task.DirectedAgainst,
                    $"The mission watches the ceasefire of {party}, which has signed it, and is to act against the same party with public powers: {task}.");
            }
        }
    }
}
