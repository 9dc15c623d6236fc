using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>
/// The conditions of all coherence rules over the records, area by area, as somebody would write them who needs nothing
/// but the findings: which rule, how strong, a sentence. It knows presence, date and sections declared whole, and says
/// once what one rule answers for another. It tells no place, no evidence, no clause, and not what it could not judge.
/// </summary>
internal static class WholeRuleBook
{
    /// <summary>The findings; null where there is none.</summary>
    public static List<ToldFinding>? Check(MissionProposal mission)
    {
        if (mission.Presence is null)
            return null;
        var stated = new Stated(mission);
        var told = new Told();
        PrincipleRules.Check(stated, ref told);
        AuthorityRules.Check(stated, ref told);
        MandateRules.Check(stated, ref told);
        ForceRules.Check(stated, ref told);
        ModelRules.Check(stated, ref told);
        OtherRules.Check(stated, ref told);
        return told.Findings;
    }
}
