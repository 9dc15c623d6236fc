using System.Globalization;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;

namespace CheckService;

/// <summary>The proposals in a document: one, a list of them, or one for each of some names.</summary>
internal static class SentProposals
{
    /// <summary>The most proposals in a list.</summary>
    public const int Most = 50;

    private const string Name = "proposal.json";

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 };

    /// <summary>Reads a proposal or a list of them; null where there are problems.</summary>
    public static List<ProposalDocument>? Read(ReadOnlyMemory<byte> utf8, out ValueList<DocumentProblem> problems)
    {
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (FirstToken(utf8.Span) == JsonTokenType.StartArray)
            return ReadParts(utf8, null, out problems);
        return ProposalDocument.TryRead(utf8, out var document, out problems, Name, RequestBody.Limits) ? [document] : null;
    }

    /// <summary>Reads an object that has a proposal for each of the names, in their order; null where there are problems.</summary>
    public static List<ProposalDocument>? Read(ReadOnlyMemory<byte> utf8, string[] names, out ValueList<DocumentProblem> problems)
    {
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        return ReadParts(utf8, names, out problems);
    }

    private static List<ProposalDocument>? ReadParts(ReadOnlyMemory<byte> utf8, string[]? names, out ValueList<DocumentProblem> problems)
    {
        var found = new List<DocumentProblem>();
        var documents = new SortedDictionary<int, ProposalDocument>();
        var parts = new List<(int Order, string Pointer, int Start, int End)>();
        try
        {
            Split(utf8.Span, names, parts, found);
        }
        catch (JsonException)
        {
            // The reader of proposals says where the JSON breaks off, after whatever else it finds.
            ProposalDocument.TryRead(utf8, out _, out var whole, Name, RequestBody.Limits);
            problems = [whole[^1]];
            return null;
        }

        foreach (var (order, pointer, start, end) in parts)
        {
            if (ProposalDocument.TryRead(Placed(utf8.Span, start, end), out var document, out var wrong, Name, RequestBody.Limits))
                documents[order] = document;
            else
                found.AddRange(wrong.Select(problem => problem with { Pointer = pointer + problem.Pointer }));
            if (found.Count >= RequestBody.Limits.Problems)
                break;
        }

        problems = found.Take(RequestBody.Limits.Problems).ToValueList();
        return found.Count == 0 ? [.. documents.Values] : null;
    }

    /// <summary>Where in the document each proposal begins and ends.</summary>
    private static void Split(ReadOnlySpan<byte> utf8, string[]? names, List<(int Order, string Pointer, int Start, int End)> parts, List<DocumentProblem> problems)
    {
        var json = new Utf8JsonReader(utf8, Options);
        json.Read();
        if (names is not null && json.TokenType != JsonTokenType.StartObject)
        {
            problems.Add(new DocumentProblem(At(utf8, json.TokenStartIndex), "", $"Expected an object with the members {string.Join(" and ", names)}."));
            return;
        }

        for (var index = 0; json.Read() && json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject); index++)
        {
            if (problems.Count >= RequestBody.Limits.Problems)
                return;
            var place = json.TokenStartIndex;
            var order = index;
            var pointer = index.ToString(CultureInfo.InvariantCulture);
            if (names is not null)
            {
                order = -1;
                for (var i = 0; i < names.Length; i++)
                {
                    if (json.ValueTextEquals(names[i]))
                        order = i;
                }

                json.Read();
                if (order < 0)
                    problems.Add(new DocumentProblem(At(utf8, place), "", $"This member is not known here; expected {string.Join(" and ", names)}."));
                else if (parts.Exists(part => part.Order == order))
                    problems.Add(new DocumentProblem(At(utf8, place), $"/{names[order]}", $"{names[order]} is given twice."));
                pointer = order < 0 ? "" : names[order];
            }

            var start = (int)json.TokenStartIndex;
            json.Skip();
            if (order >= 0)
                parts.Add((order, $"/{pointer}", start, (int)json.BytesConsumed));
            if (names is null && parts.Count > Most)
            {
                problems.Add(new DocumentProblem(At(utf8, place), $"/{pointer}", string.Create(CultureInfo.InvariantCulture, $"A list has at most {Most} proposals; send the others in a call of their own.")));
                return;
            }
        }

        // What follows the document makes the reader throw.
        json.Read();
        if (names is null && parts.Count == 0)
            problems.Add(new DocumentProblem(new TextPosition(1, 1), "", "The list is empty; it is to have a proposal at least."));
        foreach (var name in names ?? [])
        {
            if (!parts.Exists(part => part.Pointer[1..] == name))
                problems.Add(new DocumentProblem(new TextPosition(1, 1), "", $"The member {name} is missing; it is to be a proposal."));
        }
    }

    private static JsonTokenType FirstToken(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, Options);
        try
        {
            json.Read();
        }
        catch (JsonException)
        {
            // The reader of proposals says what is wrong.
            return JsonTokenType.None;
        }

        return json.TokenType;
    }

    /// <summary>A part behind as many lines and columns as stand before it, so that positions are those of the whole.</summary>
    private static byte[] Placed(ReadOnlySpan<byte> utf8, int start, int end)
    {
        var (line, column) = At(utf8, start);
        var placed = new byte[line - 1 + column - 1 + end - start];
        placed.AsSpan(0, line - 1).Fill((byte)'\n');
        placed.AsSpan(line - 1, column - 1).Fill((byte)' ');
        utf8[start..end].CopyTo(placed.AsSpan(line + column - 2));
        return placed;
    }

    private static TextPosition At(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)offset];
        return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
