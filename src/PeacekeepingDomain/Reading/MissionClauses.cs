namespace PeacekeepingDomain.Reading;

/// <summary>The operative clauses that turn to one mission.</summary>
internal static class MissionClauses
{
    public static List<AddressedClause> Of(IReadOnlyList<Passage> passages, MissionMentions mentions, MissionName mission)
    {
        var clauses = new List<AddressedClause>();

        // What the items of a list take over is the address of the last clause above it.
        var leads = new Dictionary<Passage, AddressedClause>();
        foreach (var passage in passages)
        {
            if (!passage.IsOperative)
                continue;
            var lead = passage.Parent is { } parent ? leads.GetValueOrDefault(parent) : null;
            var inherited = Addresses.OfItem(lead?.Addressing);
            var last = passage.Words.Count == 0 && inherited is not null ? lead : null;
            for (var i = 0; i < passage.Clauses.Count; i++)
            {
                var clause = passage.Clauses[i];
                var takesOver = i == 0 && clause.Kind == ClauseKind.None && inherited is not null;
                var addressing = takesOver ? inherited : Addresses.Of(passage, clause, mentions.In(passage), mission);
                last = addressing is { } how ? new(passage, clause, how) { Lead = takesOver ? lead!.Lead ?? lead : null } : null;
                if (last is not null)
                    clauses.Add(last);
            }

            if (last is not null)
                leads[passage] = last;
        }

        return clauses;
    }
}
