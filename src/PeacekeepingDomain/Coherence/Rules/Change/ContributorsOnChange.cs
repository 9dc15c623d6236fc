using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-10. Contributors sent their people for the mandate they were shown. Before a major change of it they are consulted:
/// more authority to use force, tasks added that are to be carried through against resistance, a marked rise or cut of the
/// strength. That a mission's contributors are consulted at all is CAP-07; this rule says on what.
/// </summary>
public sealed class ContributorsOnChange : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-10", "Consult contributors on a major change of the mandate")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.CouncilOption,
        Since = new(2001, 6, 13),
        Sources = [Sources.Resolution1353.At("annex II, section B, para. 2"), Sources.FutureOfPeacekeeping.At("§7")],
        Remedy = "Meet the countries that contribute troops and police before the change is adopted, with the Secretary-General's recommendations on the table, and ask which of them will carry it.",
        Precedents =
        [
            "Sierra Leone, 2001: a further strengthening of the force was to be recommended after due consultations with contributors (S/RES/1346 (2001), para. 15).",
            "Democratic Republic of the Congo, 2012: options for moving contingents to the crisis in the east were to be drawn up in consultation with contributors (S/RES/2076 (2012), para. 9).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var consulted = after.Authorization.ContributorsConsulted;
        var unasked = !consulted & before.Presence == Presence.PeacekeepingOperation;
        if (unasked.IsRuledOut)
            return;

        var strength = after.Force.Military.Authorized;
        var share = strength.ShareOf(before.Force.Military.Authorized);
        var step = ruling.Figure(Figures.MajorStrengthChange);
        var added = ruling.AnyOf();
        foreach (var task in after.Mandate.Tasks)
        {
            var coerces = Between.Coerces(task);
            if (!coerces.IsRuledOut)
                added.Add(coerces & !Between.Has(before, task.Id), task);
        }

        ruling.BreachIf(
            unasked & (Between.AuthorityRises(before, after) | added.ToTri() | share > 1 + step | share < 1 - step),
            at: consulted,
            $"The contributors were not consulted on this change. Authority to use force: {before.Authorization.ForceAuthority}, now {after.Authorization.ForceAuthority}. Military strength: {before.Force.Military.Authorized}, now {strength}. Added tasks that call for force: {added}.");
    }
}
