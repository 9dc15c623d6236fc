using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-06. Obligations that bind one side and leave the other free make the mission the instrument of one of them. That
/// matters while they fight and one of the two does not accept the mission: the side that disarms or withdraws is exposed
/// to the side that does not. It does not matter where one side alone has something to give up and both agree, as in the
/// disarmament of rebels under an agreement, nor where an agreement demilitarizes the ground for both.
/// </summary>
public sealed class EvenObligations : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("IMP-06", "Bind the parties evenly while they fight")
    {
        Area = Area.Impartiality,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources = [Sources.Principles.At("impartiality"), Sources.Srebrenica.Whole],
        Remedy = "Seek an agreement that demilitarizes the ground for both sides, or take the obligation on one side out of the mandate.",
        Precedents = ["Bosnia and Herzegovina, 1993: one side was to withdraw from around the safe areas, the other stayed in them under arms (S/RES/836 (1993), para. 5)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var fighting = mission.Conflict.Intensity.IsAny(Intensity.Active, Intensity.LargeScale);
        if (!ruling.AppliesIf(fighting, otherwise: "the parties do not fight"))
            return;
        if (!ruling.AppliesIf(!mission.Mandate.DemilitarizationAgreement, otherwise: "an agreement demilitarizes the ground for both sides"))
            return;

        Tri bound = Tri.False, refusingOneBound = Tri.False;
        foreach (var party in mission.Conflict.Parties)
        {
            var isBound = party.Main & party.CoversOwnSide;
            bound |= isBound;
            refusingOneBound |= isBound & party.Consents == PartyConsent.No;
        }

        foreach (var party in mission.Conflict.Parties)
        {
            ruling.BreachIf(
                party.Main & !party.CoversOwnSide & (refusingOneBound | (bound & party.Consents == PartyConsent.No)),
                at: party.CoversOwnSide,
                $"The obligations of the mandate leave {party} free and bind its adversary, while the fighting is {mission.Conflict.Intensity}.");
        }
    }
}
