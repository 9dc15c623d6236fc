using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-05. More authority to use force is not yet more force. Where it is raised, three things follow: the host State's
/// consent covers it, the rules of engagement of a force in the field are approved for it, and there are troops to use it
/// where somebody resists. Each that does not follow is a concern of its own. Strength that already covers what was
/// assessed need not grow.
/// </summary>
public sealed class RaisedAuthority : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-05", "Give a raised authority its consent, its rules and its strength")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
            Sources.UseOfForceGuidelines.Whole,
            Sources.Carlsson.At("conclusions III.2 to 4"),
            Sources.SpecialCommittee2024.At("para. 32"),
        ],
        Remedy = "Settle the wider authority with the host State, have the rules of engagement approved anew before it is used, and ask for the troops it needs; otherwise leave the authority as it was.",
        Precedents =
        [
            "Sierra Leone, 2000: with authority to take the action its added tasks needed came an expansion to 11,100 (S/RES/1289 (2000), paras. 9 and 10).",
            "Bosnia and Herzegovina, 1993: the force might reply with force to bombardments of the safe areas, and a fraction of the troops asked for was authorized (S/RES/836 (1993); S/RES/844 (1993)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var authority = after.Authorization.ForceAuthority;
        var earlier = before.Authorization.ForceAuthority;
        var raised = Between.AuthorityRises(before, after) & authority.AtLeast(ForceAuthority.DefenceOfMandate);
        if (raised.IsRuledOut)
            return;

        foreach (var state in after.Setting.HostStates)
        {
            var status = state.Consent.Status;
            ruling.BreachIf(
                raised & status.IsAny(ConsentStatus.Conditional, ConsentStatus.Ambiguous),
                at: status,
                $"The authority to use force is raised from {earlier} to {authority}, and the consent of {state} has not been renewed for it: it is {status}.");
        }

        var rules = after.Legal.RulesOfEngagement;
        ruling.BreachIf(
            raised & rules.IsAny(DocumentState.None, DocumentState.Draft) & (before.Stage.AtLeast(Stage.Deployed) | after.Stage.AtLeast(Stage.Deployed)),
            at: rules,
            $"The authority to use force is raised from {earlier} to {authority} for a force in the field, and approved rules of engagement are missing; their state is: {rules}.");

        var military = after.Force.Military;
        var grown = military.Authorized.ShareOf(before.Force.Military.Authorized) > 1;
        var covered = military.Authorized.ShareOf(Quantity.Max(military.Required, military.Requested)) >= 1;
        var lacking = raised & !grown & !covered;
        if (lacking.IsRuledOut)
            return;
        var resisted = ruling.AnyOf();
        foreach (var task in after.Mandate.Tasks)
            resisted.Add(Between.Coerces(task) & !task.OpposedBy.IsEmpty, task);
        ruling.BreachIf(
            lacking & resisted,
            at: military.Authorized,
            $"The authority to use force is raised from {earlier} to {authority}, and the strength to use it is missing: {military.Authorized} troops, where there were {before.Force.Military.Authorized}. This is to be secured against somebody who resists: {resisted}.");
    }
}
