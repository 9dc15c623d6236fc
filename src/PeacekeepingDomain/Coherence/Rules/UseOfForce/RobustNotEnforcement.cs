using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.UseOfForce;

/// <summary>
/// UOF-02. Robust peacekeeping uses force at the tactical level, with the Council's authority and the host State's
/// consent. Force that imposes, where that consent is not given or against the host State's own government, is
/// enforcement: it needs no consent in law, and it is not what a mission led by the United Nations is for. It is read
/// from tasks, targets and consent, not from a label.
/// </summary>
public sealed class RobustNotEnforcement : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("UOF-02", "Keep robust peacekeeping distinct from enforcement")
    {
        Area = Area.UseOfForce,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
            Sources.Charter.At("Art. 2(4)"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Unprofor1995.At("paras. 76 and 77"),
        ],
        Remedy = "Propose an operation authorized by the Council and commanded by others, or bring the task back to defence of the mandate with the host State's consent.",
        Precedents = ["Bosnia and Herzegovina, 1995: the Secretary-General found that enforcement would need another force than the one deployed (S/1995/444)."],
        Supersedes = ["IMP-01"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var unconsenting = ruling.AnyOf();
        foreach (var state in mission.Setting.HostStates)
        {
            unconsenting.Add(
                state.Consent.Status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn, ConsentStatus.NoAuthorityAbleToConsent),
                state);
        }

        foreach (var task in mission.Mandate.Tasks)
        {
            var imposes = task.Engagement == Engagement.Enforce | task.Traits.ContainsAny(TaskTrait.Offensive, TaskTrait.Forced);
            if (imposes.IsRuledOut)
                continue;
            ruling.BreachIf(
                imposes & unconsenting,
                at: task,
                $"{task}: this is to be imposed by force without the consent of {unconsenting}.");
            foreach (var party in mission.Conflict.Parties)
            {
                ruling.BreachIf(
                    imposes & !unconsenting.ToTri() & party.Kind == PartyKind.HostGovernment & task.DirectedAgainst == party.Id,
                    at: task,
                    $"{task}: this is to be imposed by force on the host State's own government, {party}.");
            }
        }
    }
}
