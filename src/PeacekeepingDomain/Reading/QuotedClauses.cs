using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the clauses on a matter that is quoted and not read further: exit, due diligence, status of forces, bounds on protection.</summary>
internal static class QuotedClauses
{
    private static readonly Wording DueDiligenceWords = Wording.Of("human rights due diligence", "hrddp", "hrdpp", "due diligence policy");

    private static readonly Wording StatusWords = Wording.Of(
        "status-of-force/status-of-forces/status-of-mission/status-of-missions", "status of ?the ?its ?united ?nations force/forces/mission", "sofa", "soma");

    private static readonly Wording ExitWords = Wording.Of(
        "exit strategy/strategies", "drawdown", "draw down", "drawing down", "drawdown*", "liquidation", "liquidate", "downsiz*", "closure of", "phased withdrawal/reduction", "gradual withdrawal/reduction/drawdown/downsizing", "terminate ..6 mandate", "mandate ..2 terminate/terminates/terminated",
        "transition plan/plans/planning/strategy/process ..8 country team", "handover of ..8 responsibilit*/tasks/authority/functions/facilities", "handover to ..8 authorities/government/team", "hand over ..6 responsibilit*", "transfer of ..8 tasks/responsibilities", "consolidation plan", "consolidation, drawdown", "residual presence/peacekeeping", "followon ..4 presence/mission", "follow on mission/presence", "final withdrawal", "orderly ..6 withdrawal", "withdrawal plan/schedule", "completion of ..3 mandate", "future of ..3 mission", "reconfigur*");

    private static readonly Wording Leaving = Wording.Of("withdraw*", "departure", "transition", "reduction*", "termination", "closure", "exit", "wind up", "end its mandate", "complete its mandate");

    private static readonly Wording Protecting = Wording.Of("protect* ..14 civilian/civilians/population/populations", "civilian/civilians ..5 protection/protected", "protection to civilians", "protection mandate");

    private static readonly Wording Bounding = Wording.Of(
        "within ..4 capabilities/capability/capacity/capacities/means/abilities/resources", "within ..8 areas/area of ..3 deployment/operation/operations/responsibility", "in ..4 areas/area of ..3 deployment/operation/operations", "in the areas where ..3 units", "limits of ..3 capabilities/capacity/deployment/means", "where it is deployed");

    public static ValueList<Quotation> DueDiligence(ResolutionText resolution, MissionMentions mentions, MissionName mission, MissionName? primary, List<GovernedClause> clauses) =>
        Of(resolution, mentions, mission, primary, clauses, DueDiligenceWords);

    public static ValueList<Quotation> StatusOfForces(ResolutionText resolution, MissionMentions mentions, MissionName mission, MissionName? primary, List<GovernedClause> clauses) =>
        Of(resolution, mentions, mission, primary, clauses, StatusWords);

    /// <summary>The clauses that name the mission and speak of its going, or of handing over what it does.</summary>
    public static ValueList<Quotation> Exit(ResolutionText resolution, MissionMentions mentions, MissionName mission, List<GovernedClause> clauses)
    {
        var found = new List<Quotation>();
        foreach (var clause in clauses)
        {
            var named = false;
            var leaving = false;
            var words = clause.WordsToEnd;
            foreach (var mention in clause.Mentions(mentions))
            {
                if (mention.Mission != mission)
                    continue;
                named = true;

                // "UNMIR's withdrawal", "the withdrawal of UNMIR"
                var from = Math.Max(clause.Clause.Start, mention.Start - 4);
                leaving |= (words[mention.End - 1].IsPossessive && Leaving.In(words[mention.End..Math.Min(words.Length, mention.End + 4)]))
                    || (mention.Start > 1 && words[mention.Start - 1].Form is "of" or "the" && Leaving.In(words[from..mention.Start]));
            }

            if (named && (leaving || ExitWords.In(clause.Words)))
                found.Add(resolution.Quote(clause.Passage, clause.Clause));
        }

        return found.ToValueList();
    }

    /// <summary>The clauses that bound the mission's protection of civilians by what it is able to do or where it stands.</summary>
    public static ValueList<Quotation> ProtectionQualifiers(ResolutionText resolution, List<AddressedClause> clauses)
    {
        var found = new List<Quotation>();
        foreach (var (passage, clause, addressing) in clauses)
        {
            if (addressing is Addressing.Mentioned or Addressing.DirectedNaming)
                continue;
            var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(passage.Words)[clause.Start..clause.End];
            if (Protecting.In(words) && Bounding.In(words))
                found.Add(resolution.Quote(passage, clause));
        }

        return found.ToValueList();
    }

    private static ValueList<Quotation> Of(ResolutionText resolution, MissionMentions mentions, MissionName mission, MissionName? primary, List<GovernedClause> clauses, Wording what)
    {
        var found = new List<Quotation>();
        foreach (var clause in clauses)
        {
            if (what.In(clause.Words) && IsOf(mentions, clause, mission, primary))
                found.Add(resolution.Quote(clause.Passage, clause.Clause));
        }

        return found.ToValueList();
    }

    // A paragraph that names missions is theirs; an item without a name is of those named above its list; what names none is
    // of the mission that the text is about.
    private static bool IsOf(MissionMentions mentions, GovernedClause clause, MissionName mission, MissionName? primary)
    {
        var named = mentions.In(clause.Passage);
        if (named.Count == 0)
            named = mentions.In(clause.LeadPassage);
        if (named.Count == 0)
            return mission == primary;

        // A paragraph names few; what comes after the first hundred is not looked at.
        for (var i = 0; i < named.Count && i < 100; i++)
        {
            if (named[i].Mission == mission)
                return true;
        }

        return false;
    }
}
