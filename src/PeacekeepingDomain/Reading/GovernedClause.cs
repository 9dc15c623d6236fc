using System.Runtime.InteropServices;

namespace PeacekeepingDomain.Reading;

/// <summary>An operative clause with the clause whose verb governs it: its own, or that of the list it stands in.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Clause">The clause.</param>
/// <param name="LeadPassage">The passage of the governing clause.</param>
/// <param name="Lead">The governing clause.</param>
/// <param name="Before">The clause before it in the same passage, or the lead; null where none is.</param>
internal sealed record GovernedClause(Passage Passage, Clause Clause, Passage LeadPassage, Clause Lead, GovernedClause? Before)
{
    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(Passage.Words)[Clause.Start..Clause.End];

    /// <summary>The words of the passage up to the end of the clause; clauses and mentions count by these.</summary>
    public ReadOnlySpan<Word> WordsToEnd => CollectionsMarshal.AsSpan(Passage.Words)[..Clause.End];

    public ReadOnlySpan<Word> LeadWords => CollectionsMarshal.AsSpan(LeadPassage.Words)[..Lead.End];

    public ClauseKind Kind => Lead.Kind;

    public bool HasOwnVerb => Clause.Kind != ClauseKind.None;

    /// <summary>Where what it says begins: at its verb, or at its first word.</summary>
    public int From => HasOwnVerb ? Clause.Verb : Clause.Start;

    /// <summary>Whether the governing verb is one of these.</summary>
    public bool IsBy(Wording verbs) => Lead.Kind != ClauseKind.None && verbs.At(LeadWords, Lead.Verb) > 0;

    /// <summary>The mentions in the clause, in their order.</summary>
    public ReadOnlySpan<MissionMentions.Mention> Mentions(MissionMentions mentions) =>
        mentions.In(Passage) is List<MissionMentions.Mention> list
            ? CollectionsMarshal.AsSpan(list)[MissionMentions.FirstFrom(list, Clause.Start)..MissionMentions.FirstFrom(list, Clause.End)]
            : [];

    /// <summary>The operative clauses of a text.</summary>
    public static List<GovernedClause> Of(ResolutionText resolution)
    {
        var all = new List<GovernedClause>();
        var last = new Dictionary<Passage, GovernedClause>();
        foreach (var passage in resolution.Passages)
        {
            if (!passage.IsOperative)
                continue;
            var before = passage.Parent is { } parent ? last.GetValueOrDefault(parent) : null;
            foreach (var clause in passage.Clauses)
            {
                var governed = clause.Kind == ClauseKind.None && before is not null
                    ? new GovernedClause(passage, clause, before.LeadPassage, before.Lead, before)
                    : new GovernedClause(passage, clause, passage, clause, before);
                all.Add(governed);
                before = governed;
            }

            if (before is not null)
                last[passage] = before;
        }

        return all;
    }
}
