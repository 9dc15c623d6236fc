using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-01. Soldiers and police go under the flag of the United Nations on a decision of the Security Council or the
/// General Assembly. The Secretary-General may send civilians on good offices by himself. A concept that nobody has
/// decided on yet is not a breach.
/// </summary>
public sealed class CompetentOrgan : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-01", "Use a competent mandating organ")
    {
        Area = Area.Authorization,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 11(2), 14, 22, 24 and 29"),
            Sources.FutureOfPeacekeeping.At("§2.2, note 8"),
        ],
        Remedy = "Seek a decision of the Security Council or the General Assembly; for civilian good offices alone the Secretary-General may act.",
        Precedents = ["The Truce Supervision Organization was set up by the Council in 1948; the first Emergency Force by the Assembly in 1956."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var organ = mission.Authorization.Organ;
        var uniformed = mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0;
        ruling.BreachIf(
            uniformed & organ.IsAny(Organ.SecretaryGeneral, Organ.RegionalOrganization),
            at: organ,
            $"Uniformed personnel are to deploy under the United Nations on the decision of the {organ}, which cannot send them.");
        ruling.BreachIf(
            uniformed & organ == Organ.None & mission.Stage.AtLeast(Stage.Mandated),
            at: organ,
            $"Uniformed personnel are to deploy under the United Nations, and no organ has decided on it.");
    }
}
