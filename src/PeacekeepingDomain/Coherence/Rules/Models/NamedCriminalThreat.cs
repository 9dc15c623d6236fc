using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M17-1. A mission against organized crime answers crime that the Security Council has named as a threat to peace
/// and security. Where the decision determines no threat, no party is a criminal group and organized crime is not
/// among the threats of the area, the mission has nothing to be tailored to.
/// </summary>
public sealed class NamedCriminalThreat : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M17-1", "Name the threat before sending a mission against organized crime")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 17"), Sources.PactForTheFuture.At("Action 25")],
        Remedy = "Have the decision name the crime and why it threatens peace and security, and tailor the mandate to it; or give the work to the programmes that serve any State.",
        Precedents = ["Guinea-Bissau, 2009: the mission was to help the authorities against drug trafficking, organized crime and trafficking in people (S/RES/1876 (2009), para. 3 (f))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.CounterOrganizedCrime), otherwise: "action against organized crime is not among the mission's models"))
            return;

        var criminals = Tri.False;
        foreach (var party in mission.Conflict.Parties)
            criminals |= party.Kind == PartyKind.CriminalGroup;
        var threats = mission.Conflict.Threats;
        ruling.BreachIf(
            !mission.Authorization.ThreatDetermination & !threats.Contains(Threat.OrganizedCrime) & !criminals,
            at: threats,
            $"The mission is to act against organized crime. The decision determines no threat to international peace and security, no party is a criminal group, and the threats in the area are: {threats}.");
    }
}
