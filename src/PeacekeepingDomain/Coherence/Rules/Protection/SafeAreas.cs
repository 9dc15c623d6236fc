using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Protection;

/// <summary>
/// POC-05. A safe area stands on the parties' agreement to keep arms out of it, or on force enough to keep attackers
/// away. A safe area that is to be held against somebody who resists, without such an agreement and with a strength well
/// short of what was assessed as needed, is a concern. It is a contradiction where the strength is less than half of the
/// need, or where the party that resists has refused the mission altogether.
/// </summary>
public sealed class SafeAreas : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POC-05", "Place safe areas on agreement or on adequate force")
    {
        Area = Area.Protection,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Srebrenica.At("paras. 103 to 105"),
            Sources.Unprofor1995.At("para. 33"),
            Sources.SafeAreasReport.Whole,
            Sources.Resolution836.At("paras. 5 and 9"),
        ],
        Remedy = "Negotiate the demilitarization of the area with all who can attack it, provide the strength that was assessed as needed, or offer evacuation and corridors instead of a safe area.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1993: Srebrenica was declared a safe area (S/RES/819 (1993), para. 1), and about 7,600 were authorized for the safe areas where about 34,000 had been put as the requirement.",
            "Abyei, 2011: the area was to be free of other forces by agreement of both sides (S/RES/1990 (2011), para. 2 (a)).",
        ],
        Supersedes = ["CAP-02"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var contested = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
        {
            var safeArea = task.Traits.Contains(TaskTrait.SafeArea);
            if (!safeArea.IsRuledOut)
                contested.Add(safeArea & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty, task);
        }

        if (!ruling.AppliesIf(contested, otherwise: "no safe area is to be held against somebody who resists"))
            return;

        var notAgreed = !mission.Mandate.DemilitarizationAgreement;
        if (notAgreed.IsRuledOut)
            return;
        var military = mission.Force.Military;
        var assessed = Quantity.Max(military.Required, military.Requested);
        var share = military.Authorized.ShareOf(assessed);
        ruling.BreachIf(
            notAgreed & share < ruling.Figure(Figures.AuthorizedShareConcern),
            at: military.Authorized,
            $"No agreement keeps arms out of what is to be kept safe, and {military.Authorized} military personnel are authorized where {assessed} were assessed as needed or asked for ({share:0%}): {contested}.",
            mustIf: share < ruling.Figure(Figures.AuthorizedShareUntenable) | ARefusingPartyResists(mission));
    }

    private static Tri ARefusingPartyResists(MissionFacts mission)
    {
        var resists = Tri.False;
        foreach (var party in mission.Conflict.Parties)
        {
            var refuses = party.Consents == PartyConsent.No;
            if (refuses.IsRuledOut)
                continue;
            foreach (var task in mission.Mandate.Tasks)
                resists |= refuses & party.Main & task.Traits.Contains(TaskTrait.SafeArea) & task.OpposedBy.Contains(party.Id);
        }

        return resists;
    }
}
