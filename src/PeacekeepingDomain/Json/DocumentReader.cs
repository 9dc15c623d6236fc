using System.Globalization;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Json;

/// <summary>
/// Reads a document strictly in one pass, taking note of every problem with its place and reading on. The code that
/// knows the records is generated from them.
/// </summary>
internal ref struct DocumentReader
{
    private const int LongestShown = 40;
    private const int LongestSentence = 200;

    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReadLimits limits;
    private readonly List<(long Offset, string Pointer, string Message)> problems = [];

    // The way from the root to the value that is read: a name, or an index where the name is null.
    private readonly (string? Name, int Index)[] path;
    private int depth;
    private int itemsRead;
    private bool schemaSeen;
    private Utf8JsonReader json;

    public DocumentReader(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        this.utf8 = utf8;
        this.limits = limits;
        path = new (string?, int)[Math.Max(1, limits.Depth) + 2];
        json = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = Math.Max(1, limits.Depth),
        });
    }

    /// <summary>The name of the member, or the word, that was read last.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public readonly bool HasProblems => problems.Count > 0;

    public readonly ValueList<DocumentProblem> Problems()
    {
        var found = new List<DocumentProblem>(problems.Count);
        var lines = new LineCounter(utf8);
        foreach (var (offset, pointer, message) in problems.OrderBy(static problem => problem.Offset))
            found.Add(new DocumentProblem(lines.At(offset), pointer, message));
        return found.ToValueList();
    }

    public void Begin() => json.Read();

    /// <summary>Reads on to the end; what follows the document makes the JSON reader throw.</summary>
    public void End() => json.Read();

    public readonly void Malformed(JsonException failure)
    {
        Problem(new LineCounter(utf8).Offset(failure.LineNumber ?? 0, failure.BytePositionInLine ?? 0), "The JSON breaks off here: " + Sentence(failure.Message));
    }

    /// <summary>
    /// What the JSON reader says, in a line. It counts lines and bytes from zero and says so at the end, and it quotes a
    /// word that is none as far as the document goes on.
    /// </summary>
    private static string Sentence(string told)
    {
        var end = told.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        var sentence = end < 0 ? told : told[..end];
        var quoted = sentence.LastIndexOf("' is ", StringComparison.Ordinal);
        return sentence.StartsWith('\'') && quoted > LongestShown ? "'" + Shown(sentence[1..quoted]) + sentence[quoted..] : Shown(sentence, LongestSentence);
    }

    public bool BeginObject(bool orNone = false)
    {
        if (json.TokenType == JsonTokenType.StartObject)
            return true;
        Expected(orNone ? "an object, or the word \"none\"" : "an object");
        return false;
    }

    public bool NextMember()
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
            return false;
        Name = Unescaped();
        return true;
    }

    /// <summary>Goes on to the value of a member; false where the member stood before or is null, and was skipped.</summary>
    public bool BeginValue(string name, ref ulong seen, int index)
    {
        path[depth] = (name, 0);
        var bit = 1UL << index;
        if ((seen & bit) != 0)
        {
            depth++;
            Problem(json.TokenStartIndex, "The member is given twice; keep one.");
            depth--;
            SkipValue();
            return false;
        }

        seen |= bit;
        depth++;
        json.Read();
        if (json.TokenType != JsonTokenType.Null)
            return true;
        Problem(json.TokenStartIndex, "Found null; leave the member out to say that it is not stated.");
        depth--;
        return false;
    }

    /// <summary>Leaves the value of a member or the item of a list.</summary>
    public void EndValue() => depth--;

    public readonly bool IsWordNone() => json.TokenType == JsonTokenType.String && Unescaped().SequenceEqual("none"u8);

    public void UnknownMember(ReadOnlySpan<string> known, bool isRoot)
    {
        if (isRoot && Name.SequenceEqual("$schema"u8))
        {
            if (schemaSeen)
                Problem(json.TokenStartIndex, "The member \"$schema\" is given twice; keep one.");
            schemaSeen = true;
            json.Read();
            if (json.TokenType != JsonTokenType.String)
                Expected("the address of a schema");
            return;
        }

        if (!IsFull)
        {
            var name = Shown(Name);
            var nearest = NearestWord.To(name, known);
            Problem(json.TokenStartIndex, $"\"{name}\" is not known here{(nearest is null ? $". Expected one of: {string.Join(", ", known!)}." : $". Did you mean \"{nearest}\"?")}");
        }

        SkipValue();
    }

    public readonly void Require(ulong seen, int index, string name)
    {
        if ((seen & (1UL << index)) == 0)
            Problem(json.TokenStartIndex, $"The member \"{name}\" is missing; it is required.");
    }

    public bool BeginList()
    {
        if (json.TokenType == JsonTokenType.StartArray)
            return true;
        Expected("a list");
        return false;
    }

    public bool NextItem(int index)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndArray)
            return false;
        path[depth] = (null, index);
        depth++;
        itemsRead++;
        if (index < limits.ListLength && itemsRead <= limits.Items)
            return true;
        if (index == limits.ListLength)
            Problem(json.TokenStartIndex, string.Create(CultureInfo.InvariantCulture, $"The list is longer than {limits.ListLength} items."));
        else if (itemsRead - 1 == limits.Items)
            Problem(json.TokenStartIndex, string.Create(CultureInfo.InvariantCulture, $"The lists of the document have more than {limits.Items} items together."));
        return SkipRest();
    }

    public bool BeginWord()
    {
        if (json.TokenType != JsonTokenType.String)
        {
            Expected("a word of the vocabulary");
            return false;
        }

        Name = Unescaped();
        return true;
    }

    public readonly void UnknownWord(ReadOnlySpan<string> known)
    {
        if (IsFull)
            return;
        var word = Shown(Name);
        var nearest = NearestWord.To(word, known);
        Problem(json.TokenStartIndex, $"\"{word}\" is not a word of this vocabulary. {(nearest is null ? $"Expected one of: {string.Join(", ", known!)}." : $"Did you mean \"{nearest}\"?")}");
    }

    public string? ReadText()
    {
        if (json.TokenType != JsonTokenType.String)
        {
            Expected("a text");
            return null;
        }

        if (json.ValueSpan.Length > limits.TextLength)
        {
            Problem(json.TokenStartIndex, string.Create(CultureInfo.InvariantCulture, $"The text is longer than {limits.TextLength} bytes."));
            return null;
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            Problem(json.TokenStartIndex, "The text is not valid Unicode.");
            return null;
        }
    }

    public ValueList<string>? ReadTexts()
    {
        if (!BeginList())
            return null;
        var items = new ListItems<string>();
        for (var index = 0; NextItem(index); index++)
        {
            if (ReadText() is { } item)
                items.Add(item);
            EndValue();
        }

        return items.ToList();
    }

    public bool? ReadFlag()
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
            return json.TokenType == JsonTokenType.True;
        Expected("true or false");
        return null;
    }

    public int? ReadCount()
    {
        if (json.TokenType == JsonTokenType.Number)
        {
            if (json.TryGetInt32(out var count) && count >= 0)
                return count;
            // 5.0 and 5e3 are whole numbers too, here as in a schema.
            if (json.TryGetDouble(out var number) && number is >= 0 and <= int.MaxValue && double.IsInteger(number))
                return (int)number;
        }

        Expected("a whole number from 0 to 2147483647");
        return null;
    }

    public double? ReadNumber()
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetDouble(out var number) && number >= 0 && double.IsFinite(number))
            return number;
        Expected("a number of 0 or more");
        return null;
    }

    public double? ReadShare()
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetDouble(out var share) && share is >= 0 and <= 1)
            return share;
        Expected("a share from 0 to 1");
        return null;
    }

    public DateOnly? ReadDay()
    {
        if (json.TokenType == JsonTokenType.String && json.ValueSpan.Length == 10
            && DateOnly.TryParseExact(Encoding.UTF8.GetString(json.ValueSpan), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Expected("a day such as \"2014-04-10\"");
        return null;
    }

    private readonly bool IsContainer => json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;

    private bool SkipRest()
    {
        do
        {
            if (IsContainer)
                json.Skip();
            json.Read();
        }
        while (json.TokenType != JsonTokenType.EndArray);
        depth--;
        return false;
    }

    private void SkipValue()
    {
        json.Read();
        json.Skip();
    }

    private void Expected(string what)
    {
        if (!IsFull)
            Problem(json.TokenStartIndex, $"Expected {what}, found {Found()}.");
        if (IsContainer)
            json.Skip();
    }

    private readonly string Found() => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"the text \"{Shown(Unescaped())}\"",
        JsonTokenType.Number => $"the number {Shown(json.ValueSpan)}",
        JsonTokenType.Null => "null",
        _ => json.TokenType == JsonTokenType.True ? "true" : "false",
    };

    // One at least, or a bad document would pass for a good one. What is told no more is not put into words either.
    private readonly bool IsFull => problems.Count >= Math.Max(limits.Problems, 1);

    private readonly void Problem(long offset, string message)
    {
        if (!IsFull)
            problems.Add((offset, Pointer(), message));
    }

    private readonly string Pointer()
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < depth; i++)
            pointer.Append('/').Append(path[i].Name ?? path[i].Index.ToString(CultureInfo.InvariantCulture));
        return pointer.ToString();
    }

    private readonly ReadOnlySpan<byte> Unescaped()
    {
        if (!json.ValueIsEscaped)
            return json.ValueSpan;
        try
        {
            return Encoding.UTF8.GetBytes(json.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return json.ValueSpan;
        }
    }

    private static string Shown(ReadOnlySpan<byte> text) => Shown(Encoding.UTF8.GetString(text));

    private static string Shown(string shown, int longest = LongestShown)
    {
        if (shown.Length > longest)
            shown = shown[..(char.IsHighSurrogate(shown[longest - 1]) ? longest - 1 : longest)] + "…";
        // A problem is a line: what would break it, or drive a terminal, is named.
        return VisibleText.Of(shown);
    }
}
