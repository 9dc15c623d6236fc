using System.Globalization;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Starts;

namespace PeacekeepingDomain.Json;

/// <summary>Lays facts and notes out by the schema of the document, as lines.</summary>
internal sealed class CommentedDocument(JsonElement schema, ValueList<StartNote> notes)
{
    private const int LongestComment = 112;
    private const int LongestMember = 110;
    private const int LongestItem = 200;
    private const int LongestPlaceholder = 100;
    private const string HowTo =
        "What stands behind slashes is a comment. Where a fact is decided, take the slashes away and write it in place of the words or dots.";

    // A study that most notes rest on is named once, so that the notes stay short.
    private readonly string? study = notes.SelectMany(note => note.By).Select(citation => citation.Source).Where(source => source.Kind == SourceKind.Study)
        .GroupBy(source => source).Where(source => source.Count() > notes.Count / 2).Select(source => source.Key.Whole.ToString()).FirstOrDefault();

    public string Write(JsonElement facts)
    {
        var lines = new List<string> { "{" };
        lines.AddRange(Indented([.. Comment(HowTo), .. study is null ? [] : Comment($"Clauses without a document are those of {study}."), .. Notes(""), .. Members(schema, facts, "", commented: false)]));
        lines.Add("}");
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The members of an object that are stated or have a note, in the order of the schema.</summary>
    /// <param name="shape">The schema of the object.</param>
    /// <param name="facts">The object; null where it is not stated.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="commented">Whether the object as a whole is to become a comment, so that its members need not.</param>
    private List<string> Members(JsonElement shape, JsonElement? facts, string pointer, bool commented)
    {
        var members = new List<(bool Stated, string Place, List<string> Lines)>();
        foreach (var member in shape.GetProperty("properties").EnumerateObject())
        {
            var place = $"{pointer}/{member.Name}";
            var name = $"\"{member.Name}\": ";
            if (facts is { } stated && stated.TryGetProperty(member.Name, out var value))
                members.Add((true, place, Stated(name, member.Value, value, place, LongestMember)));
            else if (HasNotesBelow(place))
                members.Add((false, place, [name + "{", .. Indented(Members(Resolved(member.Value), null, place, commented: true)), "}"]));
            else if (HasNotes(place))
                members.Add((false, place, [name + Placeholder(member.Value)]));
        }

        var lines = new List<string>();
        for (var i = 0; i < members.Count; i++)
        {
            var (stated, place, own) = members[i];
            lines.AddRange(Notes(place));

            // A comma after the last stated member too where a comment follows, so that its slashes can simply be taken away.
            if (!stated || i < members.Count - 1)
                own[^1] += ",";
            lines.AddRange(stated || commented ? own : own.ConvertAll(line => "// " + line));
        }

        return lines;
    }

    private List<string> Stated(string name, JsonElement shape, JsonElement value, string place, int longest)
    {
        var compact = Compact(value);
        if (!HasNotesBelow(place) && (name.Length + compact.Length <= longest || value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)))
            return [name + compact];
        var inner = Resolved(shape);
        return value.ValueKind == JsonValueKind.Object
            ? [name + "{", .. Indented(Members(inner, value, place, commented: false)), "}"]
            : [name + "[", .. Indented(Items(inner.GetProperty("items"), value, place)), "]"];
    }

    private List<string> Items(JsonElement shape, JsonElement list, string pointer)
    {
        var lines = new List<string>();
        var count = list.GetArrayLength();
        for (var i = 0; i < count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}");
            lines.AddRange(Notes(place));
            lines.AddRange(Stated("", shape, list[i], place, LongestItem));
            if (i < count - 1)
                lines[^1] += ",";
        }

        return lines;
    }

    private static string Compact(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when !value.EnumerateObject().Any() => "{}",
        JsonValueKind.Object => $"{{ {string.Join(", ", value.EnumerateObject().Select(member => $"\"{member.Name}\": {Compact(member.Value)}"))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Compact))}]",
        _ => value.GetRawText(),
    };

    /// <summary>What a member takes. The reader refuses it as it stands, so that nothing is stated by taking slashes away alone.</summary>
    private string Placeholder(JsonElement shape)
    {
        var resolved = Resolved(shape);
        if (resolved.TryGetProperty("oneOf", out var words))
        {
            var list = string.Join(" | ", words.EnumerateArray().Select(word => word.GetProperty("const").GetString()));
            return list.Length <= LongestPlaceholder ? $"\"{list}\"" : "\"...\"";
        }

        switch (resolved.GetProperty("type").GetString())
        {
            case "boolean":
                return "true | false";
            case "array":
                return $"[{Placeholder(resolved.GetProperty("items"))}]";
            case "object":
                var members = new StringBuilder("{ ");
                foreach (var member in resolved.GetProperty("properties").EnumerateObject())
                {
                    if (members.Length + member.Name.Length > LongestPlaceholder)
                        return members.Append("... }").ToString();
                    members.Append('"').Append(member.Name).Append("\": ..., ");
                }

                members.Length -= ", ".Length;
                return members.Append(" }").ToString();
            default:
                return resolved.TryGetProperty("format", out _) ? "\"YYYY-MM-DD\"" : "...";
        }
    }

    /// <summary>The schema that is meant: behind a reference, and of what may also be the word none the object.</summary>
    private JsonElement Resolved(JsonElement shape)
    {
        if (shape.TryGetProperty("$ref", out var reference))
            shape = schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        return shape.TryGetProperty("anyOf", out var either) ? either[1] : shape;
    }

    private bool HasNotes(string place) => notes.Any(note => note.Pointer == place);

    private bool HasNotesBelow(string place) =>
        notes.Any(note => note.Pointer.Length > place.Length && note.Pointer[place.Length] == '/' && note.Pointer.StartsWith(place, StringComparison.Ordinal));

    private IEnumerable<string> Notes(string place) => notes.Where(note => note.Pointer == place).SelectMany(note => Comment(Text(note)));

    private string Text(StartNote note)
    {
        // A document is named once, with all its clauses.
        var sources = note.By.GroupBy(citation => citation.Source.Whole.ToString(), StringComparer.Ordinal)
            .Select(document => string.Join(", ", document.Select(citation => citation.Clause).OfType<string>().Distinct(StringComparer.Ordinal)
                .Prepend(document.Key).Where((part, place) => place > 0 || part != study || document.All(citation => citation.Clause is null))));
        var behind = string.Join("; ", note.Rule is null ? sources : sources.Prepend(note.Rule));
        var text = note.Kind == StartNoteKind.Tension ? $"Tension: {note.Text}" : note.Text;
        return behind.Length == 0 ? text : $"{text} ({behind})";
    }

    private static IEnumerable<string> Comment(string text)
    {
        var line = new StringBuilder("//");
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= LongestComment)
            {
                yield return line.ToString();
                line.Clear().Append("//  ");
            }

            line.Append(' ').Append(word);
        }

        yield return line.ToString();
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => "  " + line);
}
