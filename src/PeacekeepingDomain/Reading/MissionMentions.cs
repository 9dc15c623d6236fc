using System.Runtime.InteropServices;

namespace PeacekeepingDomain.Reading;

/// <summary>Where a text names which mission.</summary>
internal sealed class MissionMentions
{
    private static readonly string[] Kinds =
        ["mission", "force", "operation", "authority", "administration", "group", "presence", "office", "commission", "organization"];

    private readonly Dictionary<Passage, List<Mention>> byPassage = [];
    private readonly List<MissionName> missions = [];
    private readonly Dictionary<MissionName, int> counts = [];

    /// <summary>A mention: the mission, its first word and the word after it, and whether it is by a general word.</summary>
    public readonly record struct Mention(MissionName Mission, int Start, int End, bool IsGeneral);

    public IReadOnlyList<MissionName> Missions => missions;

    public static MissionMentions Of(string text, IReadOnlyList<Passage> passages)
    {
        var mentions = new MissionMentions();
        mentions.Define(text, passages);
        foreach (var passage in passages)
            mentions.Name(text, passage);
        var primary = mentions.counts.Count == 0 ? null : mentions.counts.MaxBy(pair => pair.Value).Key;
        foreach (var passage in passages)
            mentions.General(text, passage, primary);
        return mentions;
    }

    public IReadOnlyList<Mention> In(Passage passage) => byPassage.TryGetValue(passage, out var found) ? found : [];

    /// <summary>The place, among mentions in order, of the first that begins at a word or after it.</summary>
    public static int FirstFrom(IReadOnlyList<Mention> mentions, int word)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Start < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public int Count(MissionName mission) => counts.GetValueOrDefault(mission);

    // "the United Nations Mission in Ruritania (UNMIR)": a text names its mission once in full.
    private void Define(string text, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var words = CollectionsMarshal.AsSpan(passage.Words);
            for (var i = 3; i + 1 < words.Length; i++)
            {
                if (!words[i - 1].IsMark('(') || !IsAcronym(text, words[i]))
                    continue;
                var end = i + 1;
                if (end < words.Length && words[end].Form is "i" or "ii" or "iii" or "iv" or "2" or "3" && words[end].Start - words[i].End <= 1)
                    end++;
                if (end >= words.Length || !words[end].IsMark(')'))
                    continue;
                var kind = -1;
                var first = i - 2;
                for (var back = i - 2; back >= 0 && i - back < 22; back--)
                {
                    if (words[back].Kind == WordKind.Mark && words[back].Form is ";" or "." or ":" or "," or ")")
                        break;
                    if (Kinds.Contains(words[back].Form) && char.IsUpper(text[words[back].Start]))
                        kind = back;
                    if (words[back].Is("united") || words[back].Is("un") || (words[back].Is("african") && words[back + 1].Is("union")))
                    {
                        first = back;
                        break;
                    }
                }

                if (kind < 0)
                    continue;
                Known(Acronym(text, words[i..end]));
            }
        }

        void Known(string acronym)
        {
            if (MissionNames.Find(acronym) is null && !missions.Any(mission => mission.Acronym == acronym))
                missions.Add(new(acronym, null));
        }
    }

    private void Name(string text, Passage passage)
    {
        var words = CollectionsMarshal.AsSpan(passage.Words);
        for (var i = 0; i < words.Length; i++)
        {
            if (Specific(text, words, i) is not { } found)
                continue;
            Add(passage, new(found.Mission, i, found.End, false));
            i = found.End - 1;
        }
    }

    private (MissionName Mission, int End)? Specific(string text, ReadOnlySpan<Word> words, int at)
    {
        if (IsAcronym(text, words[at]))
        {
            if (at + 1 < words.Length && words[at + 1].Form is "i" or "ii" or "iii" or "iv" or "2" && words[at + 1].Start - words[at].End <= 1
                && Find(Acronym(text, words[at..(at + 2)])) is { } numbered)
            {
                return (numbered, at + 2);
            }

            return Find(Acronym(text, words[at..(at + 1)])) is { } mission ? (mission, at + 1) : null;
        }

        return MissionNames.At(words, at) is { } named ? (named.Mission, named.End) : null;
    }

    private MissionName? Find(string acronym) => missions.Find(mission => mission.Acronym == acronym) ?? MissionNames.Find(acronym);

    private void Add(Passage passage, Mention mention)
    {
        if (!byPassage.TryGetValue(passage, out var list))
            byPassage.Add(passage, list = []);
        list.Add(mention);
        if (!missions.Contains(mention.Mission))
            missions.Add(mention.Mission);
        counts[mention.Mission] = counts.GetValueOrDefault(mention.Mission) + 1;
    }

    // "the Mission", "the Force", "the Operation": the one that the text is about.
    private void General(string text, Passage passage, MissionName? primary)
    {
        if (primary is null)
            return;
        var words = CollectionsMarshal.AsSpan(passage.Words);
        var list = byPassage.GetValueOrDefault(passage);
        for (var i = 1; i < words.Length; i++)
        {
            var capital = char.IsUpper(text[words[i].Start]);
            var general = capital && Kinds.Contains(words[i].Form) && (words[i - 1].Form is "the" or "this" or "said" or "that")
                && !(i + 1 < words.Length && words[i + 1].Form is "of" or "for" or "in" or "commander" or "to" && char.IsUpper(text[words[Math.Min(i + 2, words.Length - 1)].Start]) && words[i + 1].Form is "of" or "for" or "in")
                || words[i - 1].Form is "verification" or "observer" or "protection" or "assistance" or "stabilization" or "hybrid" or "transitional" && capital && Kinds.Contains(words[i].Form) && char.IsUpper(text[words[i - 1].Start])
                || words[i].Form is "observers" && words[i - 1].Form is "military" or "nations" && false;
            if (!general || list is not null && list.Exists(mention => mention.Start <= i && i < mention.End))
                continue;
            (list ??= []).Add(new(primary, i, i + 1, true));
        }

        if (list is null)
            return;
        list.Sort((left, right) => left.Start.CompareTo(right.Start));
        byPassage[passage] = list;
    }

    private static string Acronym(string text, ReadOnlySpan<Word> words)
    {
        var acronym = text[words[0].Start..words[0].End];
        if (words[0].IsPossessive)
            acronym = acronym[..acronym.AsSpan().IndexOfAny('\'', '’')];
        return words.Length == 1 ? acronym : acronym + " " + text[words[1].Start..words[1].End].ToUpperInvariant();
    }

    private static bool IsAcronym(string text, in Word word)
    {
        if (word.Kind != WordKind.Letters || word.Form.Length < 4)
            return false;
        for (var i = word.Start; i < word.Start + word.Form.Length && i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]))
                return false;
        }

        return true;
    }
}
