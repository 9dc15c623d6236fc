using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-04. No enforcement action is taken by a regional organization or a coalition without the authorization of the
/// Security Council. Enforcement is force without the consent of the State in which it is used. An operation to which that
/// State has agreed needs no such authorization. Where no authority exists that could agree, whether it does is disputed.
/// </summary>
public sealed class RegionalEnforcement : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-04", "Obtain the Council's authorization for enforcement by others")
    {
        Area = Area.Authorization,
        Strength = Strength.Must,
        Presences = [Presence.UnAuthorizedForce, Presence.RegionalOperation],
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.Charter.At("Art. 2(4), 53(1) and 54"), Sources.Resolution2719.At("preamble")],
        Remedy = "Ask the Council for a decision under Chapters VII and VIII, with a duty to report to it; or obtain the State's consent and keep to what it covers.",
        Precedents =
        [
            "Liberia, 1990 to 1992: the force of the West African States went in with the consent of the Government and one faction, against another; the Council commended the effort two years later (S/RES/788 (1992), para. 1).",
            "East Timor, 1999: a coalition was authorized under Chapter VII, at the request of Indonesia, and was to report to the Council (S/RES/1264 (1999), paras. 3 and 12).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var organ = mission.Authorization.Organ;
        var byOthers = organ.IsAny(Organ.RegionalOrganization, Organ.GeneralAssembly, Organ.SecretaryGeneral);
        var undecided = organ == Organ.None & mission.Stage.AtLeast(Stage.Mandated);
        var unauthorized = byOthers | undecided;
        if (unauthorized.IsRuledOut)
            return;

        var forcible = mission.Authorization.ForceAuthority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures);
        foreach (var task in mission.Mandate.Tasks)
            forcible |= task.Engagement == Engagement.Enforce | task.Traits.ContainsAny(TaskTrait.Offensive, TaskTrait.Forced);

        foreach (var state in mission.Setting.HostStates)
        {
            var status = state.Consent.Status;
            var refuses = status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn);
            ruling.BreachIf(
                byOthers & forcible & refuses,
                at: organ,
                $"Force is to be used in {state} without its consent, on the decision of the {organ} and without that of the Security Council.");
            ruling.BreachIf(
                undecided & forcible & refuses,
                at: organ,
                $"Force is to be used in {state} without its consent and without any organ's decision.");
            ruling.BreachIf(
                unauthorized & forcible & status == ConsentStatus.NoAuthorityAbleToConsent,
                at: organ,
                $"Force is to be used in {state}, where no authority exists that could consent, without a decision of the Security Council.",
                strength: Strength.Should);
        }
    }
}
