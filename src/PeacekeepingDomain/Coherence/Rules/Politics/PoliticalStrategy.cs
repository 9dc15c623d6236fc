using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Politics;

/// <summary>
/// POL-01. A mission serves a political strategy, and somebody carries it. A large force for which nobody leads a process
/// and which has no task of good offices or dialogue, before any agreement, is a concern; where there is no strategy and
/// no process either, force stands in the place of politics. Preventive deployment and observation ask for less, as do
/// small forces; where an agreement is signed, it is the anchor.
/// </summary>
public sealed class PoliticalStrategy : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POL-01", "Tie the mission to a political strategy")
    {
        Area = Area.Politics,
        Strength = Strength.Should,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.CouncilOption,
        Since = new(2015, 6, 17),
        Sources =
        [
            Sources.Hippo.Whole,
            Sources.SpecialCommittee2021.At("para. 113"),
            Sources.FutureOfPeacekeeping.At("§5.2"),
            Sources.ActionForPeacekeepingPlus.Whole,
        ],
        Remedy = "Write down how the mission is to bring a settlement nearer, name who leads the process, and give the mission good offices to help it.",
        Precedents =
        [
            "Rwanda, 1993: the inquiry found a serious gap between the mandate and the political realities of the country.",
        ],
        Supersedes = ["CON-05"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(!Observation.IsAllOf(mission), otherwise: "preventive deployment and observation ask for no political process"))
            return;
        var strength = mission.Force.Military.Authorized + mission.Force.Police.Authorized;
        if (!ruling.AppliesIf(strength >= ruling.Figure(Figures.LargeForce), otherwise: "the force is small"))
            return;

        var process = mission.PoliticalProcess;
        var unsettled = process.Status.Before(ProcessStatus.Agreement);
        if (unsettled.IsRuledOut)
            return;
        var talks = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            talks |= task.Task.IsAny(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation);
        ruling.BreachIf(
            unsettled & process.Lead.IsEmpty & !talks,
            at: process.Status,
            $"{strength} uniformed personnel are to deploy {process.Strategy:with|without|with or without} a political strategy, nobody leads a political process (its state: {process.Status}), and no task is to promote one.",
            mustIf: !process.Strategy & process.Status == ProcessStatus.None);
    }
}
