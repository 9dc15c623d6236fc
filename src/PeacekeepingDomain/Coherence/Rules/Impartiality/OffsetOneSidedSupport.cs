using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-04. A mission may support the host State, also where that State is a party to the conflict. While they fight, and
/// its adversary refuses the mission or has no process to turn to, support to one side alone makes the mission that
/// side's. It is offset where the mission talks with the others too, by good offices or national dialogue, or supports
/// them as well.
/// </summary>
public sealed class OffsetOneSidedSupport : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("IMP-04", "Offer every main party a way in while supporting a State that fights")
    {
        Area = Area.Impartiality,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("impartiality"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Hippo.Whole,
        ],
        Remedy = "Open a political track to the other main parties, tie the support to the recipient's conduct, and report in public on all sides.",
        Precedents =
        [
            "Democratic Republic of the Congo, 2009: support to the army's operations was made strictly conditional on its respect for the law and on joint planning (S/RES/1906 (2009), para. 22).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var fighting = mission.Conflict.Intensity.IsAny(Intensity.Active, Intensity.LargeScale);
        if (!ruling.AppliesIf(fighting, otherwise: "the parties do not fight"))
            return;

        var talks = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            talks |= task.Task.IsAny(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation);
        if ((!talks).IsRuledOut)
            return;

        var noProcess = mission.PoliticalProcess.Status.IsAny(ProcessStatus.None, ProcessStatus.Stalled);
        foreach (var party in mission.Conflict.Parties)
        {
            var fightingHost = party.Main & party.Kind == PartyKind.HostGovernment;
            if (fightingHost.IsRuledOut)
                continue;
            var support = ruling.AnyOf();
            AddSupport(ref support, party, mission);
            if (support.ToTri().IsRuledOut)
                continue;
            var leftOut = ruling.AnyOf();
            foreach (var other in mission.Conflict.Parties)
            {
                var adversary = other.Main & other.Kind != PartyKind.HostGovernment & (noProcess | other.Consents == PartyConsent.No);
                if (adversary.IsRuledOut)
                    continue;
                var supportedToo = ruling.AnyOf();
                AddSupport(ref supportedToo, other, mission);
                leftOut.Add(adversary & !supportedToo.ToTri(), other);
            }

            ruling.BreachIf(
                fightingHost & support & leftOut & !talks,
                at: party,
                $"While the fighting is {mission.Conflict.Intensity}, the mission supports {party}, a party to it ({support}), and no task opens talks with {leftOut}.");
        }
    }

    private static void AddSupport(ref AnyOf supports, PartyFacts party, MissionFacts mission)
    {
        foreach (var support in mission.SupportToOthers)
            supports.Add(support.Party == party.Id, support);
        foreach (var task in mission.Mandate.Tasks)
            supports.Add(task.Supports == party.Id, task);
    }
}
