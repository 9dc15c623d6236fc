using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M10-4. A transitional administration is for a time. What ends it is an agreement on the future status of the
/// territory, or at least on the way to settle it. Without that it is a concern. With no exit strategy either, and no
/// agreement of the parties under which it works, the administration has no end, and is not transitional.
/// </summary>
public sealed class EndOfAdministration : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M10-4", "Tie the end of an administration to the future status of the territory")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 10")],
        Remedy = "Seek agreement on the future status, or on the way to settle it, before the administration begins, and write the exit strategy on it.",
        Precedents =
        [
            "East Timor, 1999: the people had voted for a way to independence before the administration began (S/RES/1272 (1999), preamble).",
            "Kosovo, 1999: the civil presence was to ease a process that would settle the future status (S/RES/1244 (1999), para. 11).",
        ],
        Supersedes = ["EXT-01"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.TransitionalAdministration), otherwise: "the mission governs no territory"))
            return;

        var status = mission.Mandate.StatusAgreement;
        var exit = mission.Transition.ExitStrategy;
        ruling.BreachIf(
            !status,
            at: status,
            $"The mission is to govern a territory on whose future status nothing is agreed, not even the way to settle it; {exit:it has an exit strategy|it has no exit strategy either|whether it has an exit strategy is not stated}.",
            mustIf: !exit & !mission.PoliticalProcess.Status.IsAny(ProcessStatus.Agreement, ProcessStatus.Implementing));
    }
}
