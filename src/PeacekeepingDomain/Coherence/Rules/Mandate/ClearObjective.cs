using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Mandate;

/// <summary>
/// MAN-01. A mandate says where it leads: the end-state, and the political process that is to reach it. Where it names
/// neither, the process may still be read for it. Where the mandate names no end-state and the process is absent or
/// stalled, the tasks are a list that leads nowhere. Preventive deployment and observation carry their purpose in
/// themselves.
/// </summary>
public sealed class ClearObjective : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MAN-01", "State one clear strategic and political objective")
    {
        Area = Area.Mandate,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.OperationalPrinciples,
        Sources =
        [
            Sources.OperationalPrinciples.Whole,
            Sources.FactorsForOperations.Whole,
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.SpecialCommittee2024.At("para. 121"),
            Sources.Resolution2594.At("preamble"),
        ],
        Remedy = "Write the end-state, and the political process that is to reach it, before the tasks are listed.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1993: the safe areas were to be a step within a peace plan, and that plan failed (S/RES/836 (1993), preamble).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var observesOnly = mission.Models.IsOnly(
            MissionModel.PreventiveDeployment, MissionModel.CeasefireMonitoring, MissionModel.MonitoringAndReporting, MissionModel.Verification);
        if (!ruling.AppliesIf(!observesOnly, otherwise: "preventive deployment and observation carry their purpose in themselves"))
            return;

        var objective = mission.Mandate.Objective;
        var status = mission.PoliticalProcess.Status;
        var adrift = status.IsAny(ProcessStatus.None, ProcessStatus.Stalled);
        if (adrift.IsRuledOut)
            return;
        ruling.BreachIf(
            objective.IsEmpty & adrift & !mission.Mandate.Tasks.IsEmpty,
            at: objective,
            $"The mandate lists tasks and names no end-state, and no political process gives it one: the state of the process is {status}.");
    }
}
