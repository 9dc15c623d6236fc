using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;

namespace CustomRules;

/// <summary>The rule book by which the State looks at a mission it is asked to join.</summary>
public static class ContributorRuleBook
{
    /// <summary>The rules of the library, joined by the State's own.</summary>
    public static RuleBook RuleBook { get; } = PeacekeepingDoctrine.RuleBook
        .With(new EscortWithForce())
        .With(ContributionRequirements.Table)
        .With(new StatusThatLapses());
}
