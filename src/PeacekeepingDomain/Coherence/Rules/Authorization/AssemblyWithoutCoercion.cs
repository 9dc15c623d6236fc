using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-02. The General Assembly may recommend a mission; coercion is for the Security Council. A mission of the Assembly
/// rests on consent, uses no force beyond the defence of itself and its mandate, and imposes nothing. It may govern a
/// territory where the sovereign has agreed, by treaty or by request, as in West New Guinea in 1962.
/// </summary>
public sealed class AssemblyWithoutCoercion : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-02", "Keep missions of the General Assembly consensual and free of coercion")
    {
        Area = Area.Authorization,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 11(2) and 14"),
            Sources.CertainExpenses.Whole,
            Sources.FutureOfPeacekeeping.At("§2.2, note 8"),
        ],
        Remedy = "Bring the decision to the Security Council, or take the coercive tasks out and rest the mission on consent.",
        Precedents = ["West New Guinea, 1962: a temporary executive authority governed the territory on the agreement of the two States concerned (The Future of Peacekeeping, note 59)."],
        Supersedes = ["AUT-06"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        if (!ruling.AppliesIf(decision.Organ == Organ.GeneralAssembly, otherwise: "the General Assembly does not decide on the mission"))
            return;

        var coerces = decision.ForceAuthority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures);
        ruling.BreachIf(
            coerces,
            at: decision.ForceAuthority,
            $"The General Assembly is to give the mission an authority to use force that only the Security Council can give: {decision.ForceAuthority}.");

        var imposed = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            imposed.Add(task.Engagement == Engagement.Enforce | task.Traits.ContainsAny(TaskTrait.Offensive, TaskTrait.Forced), task);
        ruling.BreachIf(
            imposed & !coerces,
            at: decision.Organ,
            $"The General Assembly, which cannot order coercion, is to have this imposed by force: {imposed}.");

        var unconsenting = ruling.AnyOf();
        foreach (var state in mission.Setting.HostStates)
        {
            unconsenting.Add(
                state.Consent.Status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn, ConsentStatus.NoAuthorityAbleToConsent),
                state);
        }

        ruling.BreachIf(
            !decision.ExecutivePowers.IsEmpty & unconsenting,
            at: decision.ExecutivePowers,
            $"The General Assembly is to give the mission public powers ({decision.ExecutivePowers}) without the consent of {unconsenting}.");
    }
}
