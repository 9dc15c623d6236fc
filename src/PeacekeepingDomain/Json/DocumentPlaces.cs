using System.Globalization;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Json;

/// <summary>
/// Where the values of a document stand. Found in one pass over a document that has been read before, so that many facts
/// are located in the time of one.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class DocumentPlaces
{
    private readonly ReadOnlyMemory<byte> utf8;
    private readonly Value[] values;
    private readonly int[] lineStarts;

    public DocumentPlaces(ReadOnlyMemory<byte> utf8)
    {
        this.utf8 = utf8;
        values = ValuesOf(utf8.Span);
        var starts = new List<int> { 0 };
        for (var at = 0; utf8.Span[at..].IndexOf((byte)'\n') is >= 0 and var feed;)
            starts.Add(at += feed + 1);
        lineStarts = [.. starts];
    }

    /// <summary>The line and column of a fact, or of the nearest stated thing around it.</summary>
    public TextPosition Locate(string pointer)
    {
        var found = 0;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            // No known member has a name that a pointer escapes.
            var next = Within(found, step);
            if (next < 0)
                break;
            found = next;
        }

        return At(values[found].Offset);
    }

    private TextPosition At(int offset)
    {
        var line = Array.BinarySearch(lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(line + 1, Encoding.UTF8.GetCharCount(utf8.Span[lineStarts[line]..offset]) + 1);
    }

    /// <summary>The value one step further in; less than zero where there is none.</summary>
    private int Within(int value, string step)
    {
        var (_, end, kind) = values[value];
        if (kind == JsonTokenType.StartObject)
        {
            for (var member = value + 1; member < end; member = values[member].End)
            {
                var name = new Utf8JsonReader(utf8.Span[values[member].Offset..]);
                if (name.Read() && name.ValueTextEquals(step))
                    return member;
            }
        }
        else if (kind == JsonTokenType.StartArray)
        {
            if (step != "*" && !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return -1;
            var wanted = step == "*" ? 0 : int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture);
            for (var item = value + 1; item < end; item = values[item].End)
            {
                if (wanted-- == 0)
                    return item;
            }
        }

        return -1;
    }

    private static Value[] ValuesOf(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        var found = new List<Value>();
        var open = new Stack<int>();
        var name = -1;
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = (int)json.TokenStartIndex;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var ended = open.Pop();
                    found[ended] = found[ended] with { End = found.Count };
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(found.Count);
                    break;
            }

            // A member stands where its name does.
            found.Add(new Value(name < 0 ? (int)json.TokenStartIndex : name, found.Count + 1, json.TokenType));
            name = -1;
        }

        return [.. found];
    }

    /// <summary>A value: where it stands, the first value behind it and all that is in it, and what it is.</summary>
    private readonly record struct Value(int Offset, int End, JsonTokenType Kind);
}
