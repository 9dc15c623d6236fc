namespace PeacekeepingDomain.Reading;

/// <summary>The operative clauses that turn to one mission.</summary>
internal static class MissionClauses
{
    public static List<AddressedClause> Of(IReadOnlyList<Passage> passages, MissionMentions mentions, MissionName mission)
    {
        var clauses = new List<AddressedClause>();
        var leads = new Dictionary<Passage, Addressing?>();
        foreach (var passage in passages)
        {
            if (!passage.IsOperative)
                continue;
            var inherited = passage.Parent is { } parent ? Addresses.OfItem(leads.GetValueOrDefault(parent)) : null;

            // What the items of its list take over is the address of its last clause.
            var last = passage.Words.Count == 0 ? inherited : null;
            for (var i = 0; i < passage.Clauses.Count; i++)
            {
                var clause = passage.Clauses[i];
                var own = Addresses.Of(passage, clause, mentions.In(passage), mission);
                last = i == 0 && clause.Kind == ClauseKind.None ? inherited ?? own : own;
                if (last is { } addressing)
                    clauses.Add(new(passage, clause, addressing));
            }

            leads[passage] = last;
        }

        return clauses;
    }
}
