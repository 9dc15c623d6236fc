using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-06. What leaders sign does not bind those who do not obey them. Where a main party does not control its own, or
/// armed groups answer to no party, and people accept the mission in places or hardly anywhere, consent has to be won on
/// the spot. A proposal that sees all this and does nothing about it rests on a consent that is not there.
/// </summary>
public sealed class LocalConsentWherePartiesAreWeak : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-06", "Plan for local consent where parties are fragmented")
    {
        Area = Area.Consent,
        Strength = Strength.Should,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Capstone,
        Sources =
        [
            Sources.Principles.At("consent of the parties"),
            Sources.Capstone.At("ch. 3"),
            Sources.FutureOfPeacekeeping.At("§7, Commitment and Local Knowledge"),
        ],
        Remedy = "Engage communities, agree on access place by place, and open the areas one after the other as acceptance grows.",
        Precedents =
        [
            "Democratic Republic of the Congo, 2009: joint protection teams, early warning centres and liaison with villages were to be carried to further areas (S/RES/1906 (2009), para. 9).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var local = mission.Conflict.LocalConsent;
        var patchy = local.IsAny(LocalConsent.Partial, LocalConsent.Absent);
        if (!ruling.AppliesIf(patchy, otherwise: "people accept the mission nearly everywhere"))
            return;

        var weak = ruling.AnyOf();
        foreach (var party in mission.Conflict.Parties)
            weak.Add(party.Main & party.Control == PartyControl.Weak, party);
        var uncontrolled = mission.Conflict.UncontrolledArmedGroups;
        var fragmented = weak.ToTri() | uncontrolled > 0;
        if (fragmented.IsRuledOut)
            return;

        Tri works = mission.PoliticalProcess.LocalConsentPlan | mission.Tangible.CommunityEngagement;
        foreach (var task in mission.Mandate.Tasks)
            works |= task.Task == TaskCategory.LocalDialogueAndReconciliation;
        ruling.BreachIf(
            fragmented & !works,
            at: local,
            $"Consent where the mission works is {local} (main parties that do not control their own: {weak}; armed groups that no party controls: {uncontrolled}), and nothing is planned to win it.");
    }
}
