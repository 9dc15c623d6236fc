using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace CheckService;

/// <summary>A demand of doctrine as the service tells it.</summary>
internal sealed record RuleEntry(
    string Id,
    string Kind,
    string Title,
    Area Area,
    Strength Strength,
    ValueList<Presence> Presences,
    Stage DueFrom,
    DateOnly Since,
    ValueList<string> Citations,
    string Remedy,
    ValueList<string> Precedents,
    ValueList<string> AlsoAnswers,
    ValueList<string> FormerIds)
{
    /// <summary>All of a rule book: coherence rules, readiness requirements, rules on change.</summary>
    public static List<RuleEntry> Of(RuleBook book) =>
    [
        .. book.Rules.Select(static rule => Of("coherence", rule.About)),
        .. book.Requirements.Select(static row => Of("readiness", row.About)),
        .. book.ChangeRules.Select(static rule => Of("change", rule.About)),
    ];

    private static RuleEntry Of(string kind, Demand about) => new(
        about.Id,
        kind,
        about.Title,
        about.Area,
        about.Strength,
        about.Presences,
        about.DueFrom,
        about.Since,
        about.Sources.Select(static source => source.ToString()).ToValueList(),
        about.Remedy,
        about.Precedents,
        about.Supersedes,
        about.FormerIds);
}
