using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What rules and requirements made up for tests demand, and checkers of them.</summary>
internal static class Demands
{
    public static Demand Of(string id, Area area = Area.Consent, Strength strength = Strength.Must) => new(id, "Keep what the test keeps")
    {
        Area = area,
        Strength = strength,
        Presences = PresenceSets.All,
        DueFrom = Stage.Concept,
        Since = DoctrineDates.Charter,
        Sources = [Sources.Charter.At("Art. 1")],
        Remedy = "Change what the test changes.",
    };

    public static Requirement Row(string id, Func<MissionFacts, Flag> fact, Func<Demand, Demand>? with = null) => new()
    {
        About = (with ?? (static about => about))(Of(id, Area.Safety)),
        Parts = [RequirementPart.Of("the thing the test asks for", fact)],
    };

    public static CoherenceChecker Checker(params CoherenceRule[] rules) => new(new RuleBook(rules, []));

    public static CoherenceChecker Checker(params Requirement[] rows) => new(new RuleBook([], rows));

    public static CheckReport CheckedBy(this MissionProposal mission, params CoherenceRule[] rules) => Checker(rules).Check(mission);

    public static CheckReport CheckedBy(this MissionProposal mission, params Requirement[] rows) => Checker(rows).Check(mission);
}
