using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-04. Chapter VII gives a mission authority to act on the ground; it does not bring the host State's agreement to
/// the mission. Where that agreement is unclear or tied to conditions, the decision acts under Chapter VII, and nothing
/// in the proposal works at the agreement, the chapter stands in for it. A task of good offices or national dialogue, or
/// a standing forum with the State, is such work.
/// </summary>
public sealed class ConsentBesideChapterSeven : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-04", "Do not treat Chapter VII as a substitute for consent")
    {
        Area = Area.Consent,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.OperationalPrinciples,
        Sources =
        [
            Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
            Sources.OperationalPrinciples.Whole,
            Sources.FutureOfPeacekeeping.At("§2.3"),
        ],
        Remedy = "Settle the consent first, with good offices or a standing forum, and keep Chapter VII for authority on the ground, not for entry.",
        Precedents =
        [
            "Darfur, 2006 and 2007: the expansion of one mission waited for a consent that the decision could only invite (S/RES/1706 (2006), para. 1); another operation was authorized once Sudan had agreed (S/RES/1769 (2007)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Authorization.Chapters.Contains(CharterChapter.Seven), otherwise: "the decision does not act under Chapter VII"))
            return;

        foreach (var state in mission.Setting.HostStates)
        {
            var status = state.Consent.Status;
            var unsettled = status.IsAny(ConsentStatus.Ambiguous, ConsentStatus.Conditional);
            if (unsettled.IsRuledOut)
                continue;
            ruling.BreachIf(
                unsettled & !IsWorkedAt(mission),
                at: status,
                $"The consent of {state} is {status}, the decision acts under Chapter VII, and nothing works at that consent: no good offices, no national dialogue and no standing forum with the State.");
        }
    }

    private static Tri IsWorkedAt(MissionFacts mission)
    {
        Tri works = mission.PoliticalProcess.CooperationForum;
        foreach (var task in mission.Mandate.Tasks)
            works |= task.Task.IsAny(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation);
        return works;
    }
}
