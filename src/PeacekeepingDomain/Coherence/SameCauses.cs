using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// One cause, one finding: what a rule answers for another is said once, by the rule that answers, where both point at the
/// same fact or one at something within the other. A graver finding is never answered by a lesser one.
/// </summary>
/// <remarks>Scratch paper, kept from one check to the next.</remarks>
internal sealed class SameCauses
{
    // The findings of the rule that is answered, by the place each points at and by every place around it, as chains of
    // numbers: of thousands of findings on thousands of tasks not each is held against each.
    private readonly Dictionary<Place, int> at = [];
    private readonly Dictionary<Place, int> within = [];
    private readonly Pile<(int Finding, int Next)> chain = new();

    // The findings of the rule that answers: at each place the one that says so.
    private readonly Dictionary<Place, int> speakers = [];
    private bool[] answered = [];

    /// <summary>Whether any rule among the findings answers for others.</summary>
    public static bool MayMeet(Pile<FoundAt> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Finding.Rule.Supersedes.Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>Takes out the findings that others answer. Findings come in the order of their rules.</summary>
    public void Settle(Pile<FoundAt> found)
    {
        var any = false;
        if (answered.Length < found.Count)
            answered = new bool[found.Count];
        for (int from = 0, to; from < found.Count; from = to)
        {
            to = EndOfRule(found, from);
            foreach (var id in found[from].Finding.Rule.Supersedes.AsSpan())
            {
                for (int other = 0, end; other < found.Count; other = end)
                {
                    end = EndOfRule(found, other);
                    if (string.Equals(found[other].Finding.Rule.Id, id, StringComparison.Ordinal))
                        any |= Answer(found, from, to, other, end);
                }
            }
        }

        if (!any)
            return;
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (!answered[i])
                found[kept++] = found[i];
            answered[i] = false;
        }

        found.CutTo(kept);
    }

    private static int EndOfRule(Pile<FoundAt> found, int from)
    {
        var to = from + 1;
        while (to < found.Count && ReferenceEquals(found[to].Finding.Rule, found[from].Finding.Rule))
            to++;
        return to;
    }

    /// <summary>Lets the findings of one rule answer those of another.</summary>
    private bool Answer(Pile<FoundAt> found, int from, int to, int other, int end)
    {
        Index(found, from, to, other, end);
        var any = false;
        for (var i = from; i < to; i++)
        {
            ref var answer = ref found[i];
            if (!speakers.TryGetValue(answer.At, out var speaker))
                continue;
            var answers = Take(found, within, answer.At, answer.Finding.Strength);
            for (var around = answer.At; !around.IsWhole;)
            {
                around = around.Around();
                answers |= Take(found, at, around, answer.Finding.Strength);
            }

            if (!answers)
                continue;
            any = true;
            var said = found[speaker].Finding;
            found[speaker] = found[speaker] with { Finding = said with { AlsoAnswers = [.. said.AlsoAnswers, found[other].Finding.Rule.Id] } };
        }

        return any;
    }

    private void Index(Pile<FoundAt> found, int from, int to, int other, int end)
    {
        at.Clear();
        within.Clear();
        chain.Clear();
        speakers.Clear();
        for (var i = from; i < to; i++)
        {
            if (!answered[i])
                speakers.TryAdd(found[i].At, i);
        }

        for (var i = other; i < end; i++)
        {
            if (answered[i])
                continue;
            var place = found[i].At;
            Add(at, place, i);
            Add(within, place, i);
            while (!place.IsWhole)
            {
                place = place.Around();
                Add(within, place, i);
            }
        }
    }

    private void Add(Dictionary<Place, int> chains, Place place, int finding)
    {
        chain.Add((finding, chains.GetValueOrDefault(place, -1)));
        chains[place] = chain.Count - 1;
    }

    /// <summary>Marks the findings of a chain as answered, but for graver ones.</summary>
    private bool Take(Pile<FoundAt> found, Dictionary<Place, int> chains, Place place, Strength strength)
    {
        if (!chains.TryGetValue(place, out var last))
            return false;
        var any = false;
        for (var number = last; number >= 0; number = chain[number].Next)
        {
            var finding = chain[number].Finding;
            if (answered[finding] || found[finding].Finding.Strength > strength)
                continue;
            any = answered[finding] = true;
        }

        return any;
    }
}
