using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M10-1. The power to govern a territory rests on the sovereign's consent, by treaty or by request, or on a decision of
/// the Council under Chapter VII. With the sovereign's consent the Assembly's mandate is enough too. With neither there
/// is no basis.
/// </summary>
public sealed class BasisToGovern : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M10-1", "Rest the power to govern on the sovereign's consent or on Chapter VII")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§5.2, model 10"),
            Sources.FutureOfPeacekeeping.At("note 59"),
            Sources.Charter.At("Art. 2(7)"),
        ],
        Remedy = "Obtain the sovereign's agreement to the administration, or a decision of the Council under Chapter VII that names the power to govern.",
        Precedents =
        [
            "West New Guinea, 1962: the administration rested on the agreement of the two States concerned.",
            "Kosovo, 1999: the civil presence was established under Chapter VII (S/RES/1244 (1999)).",
        ],
        Supersedes = ["AUT-06"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.TransitionalAdministration), otherwise: "the mission governs no territory"))
            return;

        var decision = mission.Authorization;
        var notBound = !(decision.Organ == Organ.SecurityCouncil & decision.Chapters.Contains(CharterChapter.Seven));
        if (notBound.IsRuledOut)
            return;
        var unconsenting = ruling.AnyOf();
        foreach (var state in mission.Setting.HostStates)
        {
            unconsenting.Add(
                state.Consent.Status.IsAny(ConsentStatus.Ambiguous, ConsentStatus.Refused, ConsentStatus.Withdrawn)
                    | state.Consent.Status == ConsentStatus.NoAuthorityAbleToConsent,
                state);
        }

        ruling.BreachIf(
            notBound & unconsenting,
            at: decision,
            $"The United Nations is to govern without the consent of {unconsenting}, and no decision of the Security Council under Chapter VII takes its place.");
    }
}
