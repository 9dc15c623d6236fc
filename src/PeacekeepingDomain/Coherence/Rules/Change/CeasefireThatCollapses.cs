using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-04. Observers are sent to watch a ceasefire. Where it was kept, whole or in part, and is gone or collapsing in the
/// second proposal, it is a concern that the mission goes on watching it and nothing else changes: the same tasks, the
/// same authority, the same strength. It is a contradiction where there is open fighting and the observers are unarmed.
/// </summary>
public sealed class CeasefireThatCollapses : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-04", "Fit the mandate to a ceasefire that has collapsed")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§5.2, model 4"),
            Sources.FactorsForOperations.Whole,
            Sources.SpecialCommittee2024.At("para. 32"),
        ],
        Remedy = "Seek a new ceasefire by good offices, draw the observers together where they are safe, and give them what can be done meanwhile: to report, to mediate, to help civilians.",
        Precedents =
        [
            "Angola, 1993: when hostilities had begun again, the mission could be concentrated in the capital with the personnel it needed, until its functions could be resumed (S/RES/804 (1993), paras. 2 and 15).",
            "Syria, 2012: the mission was renewed for a last thirty days, reconfigured, and further only if heavy weapons fell silent and violence abated (S/RES/2059 (2012), paras. 1 and 3).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var ceasefire = after.Conflict.Ceasefire;
        var collapsed = before.Conflict.Ceasefire.IsAny(CeasefireState.Holding, CeasefireState.Partial)
            & ceasefire.IsAny(CeasefireState.Collapsing, CeasefireState.None);
        if (collapsed.IsRuledOut)
            return;

        var watches = before.Models.Contains(MissionModel.CeasefireMonitoring) & after.Models.Contains(MissionModel.CeasefireMonitoring);
        foreach (var task in after.Mandate.Tasks)
        {
            var observes = task.Task == TaskCategory.MilitaryObservation & task.Engagement == Engagement.Monitor;
            if (!observes.IsRuledOut)
                watches |= observes & Between.Has(before, task.Id);
        }

        var military = after.Force.Military;
        var share = military.Authorized.ShareOf(before.Force.Military.Authorized);
        var adapts = after.Stage == Stage.Transition
            | Between.AnyTaskOnlyIn(before, after)
            | Between.AnyTaskOnlyIn(after, before)
            | Between.AuthorityRises(before, after)
            | Between.AuthorityRises(after, before)
            | share < 1
            | share > 1;
        ruling.BreachIf(
            collapsed & watches & !adapts,
            at: ceasefire,
            $"The state of the ceasefire goes from {before.Conflict.Ceasefire} to {ceasefire}, and the mission goes on watching it with the same tasks, the same authority to use force and the same strength. Its personnel are {military.Armed:armed|unarmed|armed or not, which is not stated}, and the level of violence is: {after.Conflict.Intensity}.",
            mustIf: after.Conflict.Intensity.AtLeast(Intensity.Active) & !military.Armed);
    }
}
