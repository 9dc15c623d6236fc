using System.Runtime.InteropServices;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the chapters of the Charter that a text acts under, and the determination of a threat.</summary>
internal static class CharterClauses
{
    private static readonly Wording Acts = Wording.Of("acting ..8 under ..4 chapter", "acting ..4 chapter");

    private static readonly Wording Determines = Wording.Of(
        "determin* ..40 threat* ..3 peace", "determin* ..40 breach of the/international peace", "determin* ..40 threat ..4 peace and security");

    private static readonly Wording Constitutes = Wording.Of("constitute* ..4 threat ..3 international peace", "continu* ..6 threat ..3 international peace", "pose* ..4 threat ..3 international peace");

    public static ValueList<ChapterClause> Chapters(ResolutionText resolution)
    {
        var found = new List<ChapterClause>();
        Passage? last = null;
        foreach (var passage in resolution.Passages)
        {
            var words = CollectionsMarshal.AsSpan(passage.Words);
            for (var i = 0; i < words.Length; i++)
            {
                if (!words[i].Is("acting") || Acts.At(words, i) is not (> 0 and var end) || end >= words.Length)
                    continue;
                CharterChapter? chapter = words[end].Form switch { "vi" => CharterChapter.Six, "vii" => CharterChapter.Seven, "viii" => CharterChapter.Eight, _ => null };
                if (chapter is { } read && (found.Count == 0 || found[^1].Chapter != read || last != passage))
                {
                    found.Add(new(read, resolution.Quote(passage, i, end + 1)));
                    last = passage;
                }
            }
        }

        return found.ToValueList();
    }

    public static Quotation? ThreatDetermination(ResolutionText resolution)
    {
        // A text that determines says so; where none does, one that says what a situation constitutes.
        foreach (var wording in (ReadOnlySpan<Wording>)[Determines, Constitutes])
        {
            foreach (var passage in resolution.Passages)
            {
                var words = CollectionsMarshal.AsSpan(passage.Words);
                if (wording.In(words))
                    return resolution.Quote(passage, 0, words.Length);
            }
        }

        return null;
    }
}
