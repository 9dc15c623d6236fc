using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-01. A mission led by the United Nations works in a State with that State's consent. Without it peacekeepers
/// cannot deploy, and where it is taken back they leave. Where no authority exists that could consent, as in Somalia in
/// 1992, consent is neither given nor refused: that is said, and is no breach. The Council may in law impose a presence
/// under Chapter VII; it is then not peacekeeping.
/// </summary>
public sealed class HostStateConsent : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-01", "Secure the host State's consent before deploying")
    {
        Area = Area.Consent,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 2(7)"),
            Sources.Principles.At("consent of the parties"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.OperationalPrinciples.Whole,
        ],
        Remedy = "Obtain the State's written agreement, or propose an operation authorized by the Council and led by others, and say plainly that it is not peacekeeping.",
        Precedents = ["Burundi, 2016: a police mission was authorized and did not deploy (S/RES/2303 (2016))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var state in mission.Setting.HostStates)
        {
            var status = state.Consent.Status;
            ruling.BreachIf(status == ConsentStatus.Refused, at: status, $"The mission is to work in {state}, which has refused its consent.");
            ruling.BreachIf(status == ConsentStatus.Withdrawn, at: status, $"The mission is to work in {state}, which has withdrawn its consent.");
            ruling.BreachIf(
                status == ConsentStatus.NoAuthorityAbleToConsent,
                at: status,
                $"In {state} no authority exists that could give or refuse consent; the mission would rest on the decision alone.",
                strength: Strength.May);
        }
    }
}
