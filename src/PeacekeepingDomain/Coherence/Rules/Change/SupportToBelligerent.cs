using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-11. A mission sent to support a partner may find the partner at war. Where violence has risen to open fighting, a
/// main party that the mission supported now resists its tasks, or has been put on the lists of those who commit grave
/// violations, and the support goes on, it is a concern. It is a contradiction where the support is to that party's
/// operations.
/// </summary>
public sealed class SupportToBelligerent : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-11", "Review support to a partner that joins the fighting")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("impartiality"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Hippo.Whole,
        ],
        Remedy = "End or suspend the support, turn the mandate to protection, human rights and good offices for all sides, and keep only what serves civilians whoever fights.",
        Precedents =
        [
            "South Sudan, 2014: once the Government was a party to the fighting, the tasks of building up its institutions and forces gave way to protection, human rights and aid (S/RES/1996 (2011), para. 3; S/RES/2155 (2014), para. 4).",
            "Democratic Republic of the Congo, 2009: support to the army's operations was made strictly conditional on its respect for the law and on joint planning (S/RES/1906 (2009), para. 22).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var conflict = after.Conflict;
        var breaksOut = before.Conflict.Intensity.Before(Intensity.Active) & conflict.Intensity.AtLeast(Intensity.Active);
        if (breaksOut.IsRuledOut)
            return;

        foreach (var now in conflict.Parties)
        {
            var resists = ruling.AnyOf();
            foreach (var task in after.Mandate.Tasks)
                resists.Add(task.OpposedBy.Contains(now.Id), task);
            foreach (var then in before.Conflict.Parties)
            {
                var partner = breaksOut & then.Id == now.Id & now.Main;
                var listed = now.ListedForViolations & !then.ListedForViolations;
                if ((partner & (resists.ToTri() | listed)).IsRuledOut)
                    continue;

                var earlier = ruling.AnyOf();
                AddSupport(ref earlier, now, before);
                var support = ruling.AnyOf();
                AddSupport(ref support, now, after);
                ruling.BreachIf(
                    partner & earlier & support & resists,
                    at: now,
                    $"The level of violence goes from {before.Conflict.Intensity} to {conflict.Intensity}, and {now}, a main party, resists this work of the mission: {resists}. The mission supported it and goes on doing so: {support}.",
                    mustIf: IsHelpedToFight(now, after));
                ruling.BreachIf(
                    partner & earlier & support & !resists.ToTri() & listed,
                    at: now.ListedForViolations,
                    $"The level of violence goes from {before.Conflict.Intensity} to {conflict.Intensity}, and {now}, a main party, has been listed for grave violations. The mission supported it and goes on doing so: {support}.",
                    mustIf: IsHelpedToFight(now, after));
            }
        }
    }

    private static void AddSupport(ref AnyOf support, PartyFacts party, MissionFacts mission)
    {
        foreach (var task in mission.Mandate.Tasks)
            support.Add(task.Supports == party.Id | (party.Kind == PartyKind.HostGovernment & task.Task == TaskCategory.SupportToPermanentStateAdministration), task);
        foreach (var given in mission.SupportToOthers)
            support.Add(given.Party == party.Id, given);
    }

    private static Tri IsHelpedToFight(PartyFacts party, MissionFacts mission)
    {
        var helped = Tri.False;
        foreach (var given in mission.SupportToOthers)
            helped |= given.Party == party.Id & given.Kinds.ContainsAny(SupportKind.Planning, SupportKind.JointOperations, SupportKind.FireSupport);
        return helped;
    }
}
