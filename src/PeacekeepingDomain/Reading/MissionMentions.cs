using System.Runtime.InteropServices;

namespace PeacekeepingDomain.Reading;

/// <summary>Where a text names which mission.</summary>
internal sealed class MissionMentions
{
    private static readonly string[] Kinds =
        ["mission", "force", "operation", "authority", "administration", "group", "presence"];

    // A resolution names a handful; a text that defines more than these is none.
    private const int MostDefined = 32;

    private readonly Dictionary<Passage, List<Mention>> byPassage = [];
    private readonly Dictionary<string, MissionName> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<MissionName, int> counts = [];

    /// <summary>A mention: the mission, its first word and the word after it.</summary>
    public readonly record struct Mention(MissionName Mission, int Start, int End);

    /// <summary>The missions that the text names, in the order in which it first does.</summary>
    public IReadOnlyList<MissionName> Missions => [.. counts.Keys];

    public static MissionMentions Of(string text, IReadOnlyList<Passage> passages)
    {
        var mentions = new MissionMentions();
        mentions.Define(text, passages);
        foreach (var passage in passages)
            mentions.Name(text, passage);
        var primary = mentions.Missions.MaxBy(mentions.Count);
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

    /// <summary>Whether a word of a passage is one of a mission's name.</summary>
    public bool Covers(Passage passage, int word) =>
        In(passage) is var mentions && FirstFrom(mentions, word + 1) is > 0 and var next && word < mentions[next - 1].End;

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
                if (words[end].Form is "i" or "ii" or "iii" or "iv" or "2" or "3" && words[end].Start - words[i].End <= 1)
                    end++;
                if (end >= words.Length || !words[end].IsMark(')'))
                    continue;
                var kind = -1;
                for (var back = i - 2; back >= 0 && i - back < 22; back--)
                {
                    if (words[back].Kind == WordKind.Mark && words[back].Form is ";" or "." or ":" or "," or ")")
                        break;
                    if (Kinds.Contains(words[back].Form) && char.IsUpper(text[words[back].Start]))
                        kind = back;
                    if (words[back].Is("united") || words[back].Is("un") || (words[back].Is("african") && words[back + 1].Is("union")))
                        break;
                }

                if (kind < 0)
                    continue;
                Known(Acronym(text, words[i..end]));
            }
        }

        void Known(string acronym)
        {
            if (defined.Count < MostDefined && MissionNames.Find(acronym) is null)
                defined.TryAdd(acronym, new(acronym, null));
        }
    }

    private void Name(string text, Passage passage)
    {
        var words = CollectionsMarshal.AsSpan(passage.Words);
        for (var i = 0; i < words.Length; i++)
        {
            if (Specific(text, words, i) is not { } found)
                continue;
            Add(passage, new(found.Mission, i, found.End));
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

    private MissionName? Find(string acronym) => defined.GetValueOrDefault(acronym) ?? MissionNames.Find(acronym);

    private void Add(Passage passage, Mention mention)
    {
        if (!byPassage.TryGetValue(passage, out var list))
            byPassage.Add(passage, list = []);
        list.Add(mention);
        counts[mention.Mission] = counts.GetValueOrDefault(mention.Mission) + 1;
    }

    // "the Mission", "the Force", "the Operation": the one that the text is about.
    private void General(string text, Passage passage, MissionName? primary)
    {
        if (primary is null)
            return;
        var words = CollectionsMarshal.AsSpan(passage.Words);
        var specific = byPassage.GetValueOrDefault(passage);
        var general = new List<Mention>();
        for (int i = 1, next = 0; i < words.Length; i++)
        {
            while (specific is not null && next < specific.Count && specific[next].End <= i)
                next++;
            if (IsGeneral(text, words, i) && !(specific is not null && next < specific.Count && specific[next].Start <= i))
                general.Add(new(primary, i, i + 1));
        }

        if (general.Count == 0)
            return;
        if (specific is not null)
        {
            general.AddRange(specific);
            general.Sort((left, right) => left.Start.CompareTo(right.Start));
        }

        byPassage[passage] = general;
    }

    private static bool IsGeneral(string text, ReadOnlySpan<Word> words, int at)
    {
        if (!Kinds.Contains(words[at].Form) || !char.IsUpper(text[words[at].Start]))
            return false;
        if (words[at - 1].Form is "verification" or "observer" or "protection" or "assistance" or "stabilization" or "hybrid" or "transitional")
            return char.IsUpper(text[words[at - 1].Start]);

        // "the Mission of Observers in Ruritania" is another one's name.
        var isName = at + 2 < words.Length && words[at + 1].Form is "of" or "for" or "in" && char.IsUpper(text[words[Math.Min(at + 2, words.Length - 1)].Start]);
        return words[at - 1].Form is "the" or "this" or "said" or "that" && !isName;
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
        if (word.Kind != WordKind.Letters || word.Form.Length < 3)
            return false;
        for (var i = word.Start; i < word.Start + word.Form.Length && i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]))
                return false;
        }

        return true;
    }
}
