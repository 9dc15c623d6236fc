using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M25-2. A mission can help to mark a border once the States agree where it runs, and can watch it meanwhile.
/// Where the territory is claimed by more than one State and the process that would settle it is absent or stalled,
/// a core task to manage the border has no agreed line under it.
/// </summary>
public sealed class BorderThatIsSettled : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M25-2", "Settle where a border runs before making its management a core task")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 25"), Sources.FutureOfPeacekeeping.At("note 91")],
        Remedy = "Put the mission behind talks on the line, or give it the monitoring of what is agreed and leave marking and control for later.",
        Precedents = ["Ethiopia and Eritrea, 2008: the mission was ended amid restrictions on it while the border stayed unmarked (S/RES/1827 (2008))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.BorderManagement), otherwise: "border management is not among the mission's models"))
            return;

        var status = mission.PoliticalProcess.Status;
        var unsettled = mission.Setting.DisputedTerritory & status.IsAny(ProcessStatus.None, ProcessStatus.Stalled);
        if (unsettled.IsRuledOut)
            return;
        var core = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            core.Add(task.Priority == Priority.Core & ModelFacts.Carries(mission, task, MissionModel.BorderManagement), task);
        ruling.BreachIf(
            unsettled & core,
            at: mission.Setting.DisputedTerritory,
            $"More than one State claims the territory, and the state of the process that would settle it is: {status}. Yet this is core work on the border: {core}.");
    }
}
