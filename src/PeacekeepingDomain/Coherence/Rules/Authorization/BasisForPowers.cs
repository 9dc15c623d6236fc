using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-06. To govern, to police, to arrest, to inspect without leave or to seize is to act in the State's place. It rests
/// on the State's consent, by treaty or by request, or on Chapter VII; with neither it is barred. Where the State's consent
/// is unclear, so is the footing of every power.
/// </summary>
public sealed class BasisForPowers : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-06", "Base intrusive powers on consent or on Chapter VII")
    {
        Area = Area.Authorization,
        Strength = Strength.Must,
        Presences = PresenceSets.All,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 2(7)"),
            Sources.FutureOfPeacekeeping.At("§5.2, model 10, note 59"),
        ],
        Remedy = "Secure the State's consent or a decision under Chapter VII, and say for each power on which of them it rests.",
        Precedents =
        [
            "West New Guinea in 1962 and Cambodia in 1991 were administered under Chapter VI, Croatia, East Timor and Kosovo under Chapter VII (The Future of Peacekeeping, note 59).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var powers = mission.Authorization.ExecutivePowers;
        var onConsentAlone = !powers.IsEmpty & !mission.Authorization.Chapters.Contains(CharterChapter.Seven);
        if (onConsentAlone.IsRuledOut)
            return;

        var unconsenting = ruling.AnyOf();
        var unclear = ruling.AnyOf();
        foreach (var state in mission.Setting.HostStates)
        {
            var status = state.Consent.Status;
            unconsenting.Add(status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn, ConsentStatus.NoAuthorityAbleToConsent), state);
            unclear.Add(status == ConsentStatus.Ambiguous, state);
        }

        ruling.BreachIf(
            onConsentAlone & unconsenting,
            at: powers,
            $"The mission is to exercise public powers ({powers}) without Chapter VII and without the consent of {unconsenting}.");
        ruling.BreachIf(
            onConsentAlone & !unconsenting.ToTri() & unclear,
            at: powers,
            $"The mission is to exercise public powers ({powers}) without Chapter VII, on a consent that is not clear: that of {unclear}.",
            strength: Strength.Should);
    }
}
