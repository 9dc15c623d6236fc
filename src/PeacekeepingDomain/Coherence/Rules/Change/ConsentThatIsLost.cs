using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-03. A mandate rests on the consent it was given with. Where a host State had consented and no longer does, and the
/// mission goes on with tasks it had and is not leaving, the two contradict each other. Where the consent weakens, where
/// the State adds restrictions, or where a main party that accepted the mission turns away, it is a concern that nothing
/// answers it: no task given up, no work at the consent, no plan for its erosion.
/// </summary>
public sealed class ConsentThatIsLost : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-03", "Follow a loss of consent with a change of the mandate")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("consent of the parties"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Capstone.At("ch. 3"),
            Sources.UnefSummaryStudy.Whole,
        ],
        Remedy = "Work at the consent with good offices or a standing forum, give up or suspend the tasks that cannot be done without it, and where a State withdraws it plan an orderly departure.",
        Precedents =
        [
            "Mali, 2023: the transitional authorities asked for the withdrawal of the mission, and the same decision ended its mandate and its tasks in steps (S/RES/2690 (2023), paras. 1 to 6).",
            "Ethiopia and Eritrea, 2008: obstruction had undermined the basis of the mandate, and the Council ended it (S/RES/1827 (2008), preamble and para. 1).",
            "Cambodia, 1992: one of four parties turned away; the mandate was adapted and the elections were held.",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var stays = !(after.Stage == Stage.Transition);
        if (stays.IsRuledOut)
            return;

        var unanswered = stays & !IsAnswered(before, after);
        foreach (var now in after.Setting.HostStates)
        {
            foreach (var then in before.Setting.HostStates)
            {
                var same = then.State == now.State;
                if (!same.IsRuledOut)
                    Compare(then.Consent, now.Consent, now, same, same & stays & KeepsATask(before, after), same & unanswered, ruling);
            }
        }

        if (unanswered.IsRuledOut)
            return;
        foreach (var now in after.Conflict.Parties)
        {
            // For the host State's own government its State speaks.
            var refuses = now.Main & now.Kind != PartyKind.HostGovernment & now.Consents == PartyConsent.No;
            if (refuses.IsRuledOut)
                continue;
            foreach (var then in before.Conflict.Parties)
            {
                ruling.BreachIf(
                    refuses & then.Id == now.Id & then.Consents.IsAny(PartyConsent.Yes, PartyConsent.Conditional) & unanswered,
                    at: now.Consents,
                    $"{now}, a main party to the conflict, accepted the mission and no longer does. All tasks stay as they were, and nothing works at its consent.");
            }
        }
    }

    private static void Compare(HostConsentFacts then, HostConsentFacts now, HostStateFacts state, Tri same, Tri goesOn, Tri unanswered, Ruling ruling)
    {
        var lost = now.Status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn);
        var weaker = then.Status == ConsentStatus.Explicit & now.Status.IsAny(ConsentStatus.Conditional, ConsentStatus.Ambiguous);
        var narrower = !now.Restrictions.IsEmpty & now.Restrictions.Count.ShareOf(then.Restrictions.Count) > 1;
        ruling.BreachIf(
            same & goesOn & lost & then.Status.IsAny(ConsentStatus.Explicit, ConsentStatus.Conditional, ConsentStatus.Ambiguous),
            at: now.Status,
            $"The consent of {state} was {then.Status} and is now {now.Status}. The mission is not leaving, and goes on with tasks it had.",
            strength: Strength.Must);
        ruling.BreachIf(
            unanswered & weaker,
            at: now.Status,
            $"The consent of {state} goes from {then.Status} to {now.Status}. All tasks stay as they were, and nothing works at that consent.");
        ruling.BreachIf(
            unanswered & narrower & !lost,
            at: now.Restrictions,
            $"The restrictions that {state} puts on the mission go from {then.Restrictions.Count} to {now.Restrictions.Count}. All tasks stay as they were, and nothing works at that consent.");
    }

    private static Tri KeepsATask(MissionFacts before, MissionFacts after)
    {
        var keeps = Tri.False;
        foreach (var task in after.Mandate.Tasks)
            keeps |= Between.Has(before, task.Id);
        return keeps;
    }

    private static Tri IsAnswered(MissionFacts before, MissionFacts after)
    {
        var answered = Between.AnyTaskOnlyIn(before, after);
        foreach (var task in after.Mandate.Tasks)
            answered |= task.Task.IsAny(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation);
        return answered | after.PoliticalProcess.CooperationForum | after.PoliticalProcess.ConsentErosionPlan;
    }
}
