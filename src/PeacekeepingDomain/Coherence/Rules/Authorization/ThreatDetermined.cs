using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Authorization;

/// <summary>
/// AUT-05. Chapter VII opens with a finding that peace is threatened or broken. A decision that invokes the chapter for
/// force or for public powers and records no such finding leaves its foundation open. The finding may be implied by
/// earlier decisions, so this is a concern and no more.
/// </summary>
public sealed class ThreatDetermined : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("AUT-05", "Record a threat to the peace where Chapter VII is relied on")
    {
        Area = Area.Authorization,
        Strength = Strength.Should,
        Presences = [Presence.PeacekeepingOperation, Presence.SpecialPoliticalMission, Presence.PoliceMission, Presence.UnAuthorizedForce],
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 39 to 42"),
            Sources.FutureOfPeacekeeping.At("§5.2, models 13, 16, 17 and 25"),
        ],
        Remedy = "Add to the preamble that the Council determines a threat to international peace and security, or recall the decision that did.",
        Precedents = ["East Timor, 1999: the Council determined a threat to peace and security before it acted under Chapter VII (S/RES/1272 (1999), preamble)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        var invoked = decision.Chapters.Contains(CharterChapter.Seven) & !decision.ThreatDetermination;
        if (invoked.IsRuledOut)
            return;
        var forcible = decision.ForceAuthority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures);
        ruling.BreachIf(
            invoked & forcible,
            at: decision.ThreatDetermination,
            $"The decision invokes Chapter VII for an authority to use force ({decision.ForceAuthority}) and determines no threat to the peace.");
        ruling.BreachIf(
            invoked & !forcible & !decision.ExecutivePowers.IsEmpty,
            at: decision.ThreatDetermination,
            $"The decision invokes Chapter VII for public powers ({decision.ExecutivePowers}) and determines no threat to the peace.");
    }
}
