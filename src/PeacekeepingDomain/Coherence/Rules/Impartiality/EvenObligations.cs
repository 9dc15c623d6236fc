using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-06. Obligations that bind one side and leave the other free make the mission the instrument of one of them. That
/// matters while they fight: the side that disarms or withdraws is exposed to the side that does not. It does not matter
/// once the fighting is over, where one side alone has something to give up, nor where an agreement demilitarizes the
/// ground for both.
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

        var oneIsBound = Tri.False;
        foreach (var party in mission.Conflict.Parties)
            oneIsBound |= party.Main & party.CoversOwnSide;
        foreach (var party in mission.Conflict.Parties)
        {
            ruling.BreachIf(
                oneIsBound & party.Main & !party.CoversOwnSide,
                at: party.CoversOwnSide,
                $"The obligations of the mandate leave {party} free and bind its adversary, while the fighting is {mission.Conflict.Intensity}.");
        }
    }
}
