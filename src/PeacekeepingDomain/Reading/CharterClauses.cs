using System.Runtime.InteropServices;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the chapters of the Charter that a text acts under, and the determination of a threat.</summary>
internal static class CharterClauses
{
    private static readonly Wording Acts = Wording.Of("acting ..8 under ..4 chapter", "acting ..4 chapter");

    private static readonly Wording Threat = Wording.Of(
        "determin* ..30 threat ..3 international peace", "determin* ..30 threat ..3 peace ..2 security", "constitute* ..4 threat ..3 international peace", "continu* ..6 threat ..3 international peace", "breach of the peace");

    public static ValueList<ChapterClause> Chapters(ResolutionText resolution)
    {
        var found = new List<ChapterClause>();
        foreach (var passage in resolution.Passages)
        {
            var words = CollectionsMarshal.AsSpan(passage.Words);
            for (var i = 0; i < words.Length; i++)
            {
                if (!words[i].Is("acting") || Acts.At(words, i) is not (> 0 and var end) || end >= words.Length)
                    continue;
                CharterChapter? chapter = words[end].Form switch { "vi" => CharterChapter.Six, "vii" => CharterChapter.Seven, "viii" => CharterChapter.Eight, _ => null };
                if (chapter is { } read && !found.Exists(other => other.Chapter == read && other.Quotation.Paragraph == ResolutionText.Reference(passage)))
                    found.Add(new(read, resolution.Quote(passage, i, end + 1)));
            }
        }

        return found.ToValueList();
    }

    public static Quotation? ThreatDetermination(ResolutionText resolution)
    {
        foreach (var passage in resolution.Passages)
        {
            if (Threat.In(CollectionsMarshal.AsSpan(passage.Words)) && passage.Words.Count > 0)
                return resolution.Quote(passage, 0, passage.Words.Count);
        }

        return null;
    }
}
