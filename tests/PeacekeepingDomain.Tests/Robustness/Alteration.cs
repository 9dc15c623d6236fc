using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>
/// A document that was altered: bytes were changed, cut, moved or brought in from another document, or, by the grammar of
/// JSON, values were exchanged, doubled, left out or replaced by strange ones. The same seed alters in the same way.
/// </summary>
internal static class Alteration
{
    private const int MostSteps = 6;

    private static readonly byte[][] Crumbs = new[]
    {
        "\"", "\\", "\\u", "\\uD800", "\\uDC00", "\\u0000", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1e", "9", ".", "//", "/*", "*/", "\n", "\r", "\t", " ", "\0",
        "\uFEFF", "\u2028", "😀", "é", "{\"", "\"}", "[[", "{{", "none", "\"none\"", "\"name\":", "\"$schema\":\"\",",
    }.Select(Encoding.UTF8.GetBytes).Concat([[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xE2, 0x82]]).ToArray();

    private static readonly string[] StrangeValues =
    [
        "null", "true", "false", "{}", "[]", "\"\"", "\"none\"", "\"None\"", "0", "-0", "-1", "1", "0.5", "1.5", "2147483647", "2147483648", "-2147483648", "1e400", "-1e400", "1e-400", "5e3", "1E+2", "9223372036854775808",
        "123456789012345678901234567890", "0.000000000000000000000000000001", "\"0001-01-01\"", "\"9999-12-31\"", "\"2014-02-30\"", "\"\\u202Eabc\"", "\"\\uD800\"", "\"\\u0000\"", "\"\\uDC00\\uD800\"", "\"=HYPERLINK(1)\"",
        "\"<script>\"", "\"/~0~1/*\"", "NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "'x'", "{\"id\":\"a\"}", "[null]", "[[]]", "[{}]", "{\"a\":{\"b\":{\"c\":[]}}}", "\"peacekeeping-operation\"", "\"mandated\"", "\"*\"",
    ];

    /// <summary>One document made of others.</summary>
    /// <param name="seed">Decides what is done.</param>
    /// <param name="originals">Documents to begin with.</param>
    public static byte[] Of(int seed, IReadOnlyList<byte[]> originals)
    {
        var random = new Random(seed);
        var document = originals[random.Next(originals.Count)];
        // Half are altered by the grammar alone, so that many are still JSON; a quarter in bytes alone; a quarter in both.
        var kind = random.Next(4);
        for (var steps = random.Next(1, MostSteps); steps > 0; steps--)
        {
            var other = originals[random.Next(originals.Count)];
            document = kind < 2 || (kind == 3 && random.Next(2) == 0) ? ByGrammar(document, other, random) : InBytes(document, other, random);
        }

        return document;
    }

    private static byte[] InBytes(byte[] document, byte[] other, Random random)
    {
        var (from, to) = Range(document.Length, random);
        switch (random.Next(8))
        {
            case 0 when document.Length > 0:
                var changed = document.ToArray();
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
                return changed;
            case 1:
                return document[..from];
            case 2:
                return [.. document[..from], .. document[to..]];
            case 3:
                return [.. document[..to], .. document[from..]];
            case 4:
                var (start, end) = Range(other.Length, random);
                return [.. document[..from], .. other[start..end], .. document[to..]];
            case 5 when document.Length > 0:
                return [.. document[..from], (byte)random.Next(256), .. document[Math.Min(document.Length, from + 1)..]];
            default:
                return [.. document[..from], .. Crumbs[random.Next(Crumbs.Length)], .. document[from..]];
        }
    }

    private static (int From, int To) Range(int length, Random random)
    {
        var from = random.Next(length + 1);
        return (from, Math.Min(length, from + random.Next(64)));
    }

    private static byte[] ByGrammar(byte[] document, byte[] other, Random random)
    {
        var values = Values(document);
        if (values.Count == 0)
            return InBytes(document, other, random);
        var chosen = values[random.Next(values.Count)];
        switch (random.Next(11))
        {
            case 0:
                return With(document, chosen.Whole, []);
            case 1:
                return With(document, chosen.Value, Encoding.UTF8.GetBytes(StrangeValues[random.Next(StrangeValues.Length)]));
            case 2:
                // Given twice; in a list, an item more.
                return With(document, chosen.Whole, [.. document[chosen.Whole], (byte)',', .. document[chosen.Whole]]);
            case 3 when Values(other) is { Count: > 0 } others:
                return With(document, chosen.Value, other[others[random.Next(others.Count)].Value]);
            case 4:
                return With(document, chosen.Value, [(byte)'[', .. document[chosen.Value], (byte)']']);
            case 5:
                return With(document, chosen.Value, Nested(random.Next(1, 60), document[chosen.Value]));
            case 6 when chosen.Name is { } name:
                return With(document, name, Misspelt(document[name], random));
            case 7 when chosen.Name is { } from && values.Where(static value => value.Name is not null).ToList() is { Count: > 0 } named:
                return With(document, from, document[named[random.Next(named.Count)].Name!.Value]);
            case 8:
                return With(document, chosen.Value, LongText(random));
            case 9:
                var copies = random.Next(2, 200);
                return With(document, chosen.Whole, Repeated(document[chosen.Whole], Math.Min(copies, 100_000 / Math.Max(1, chosen.Whole.End.Value - chosen.Whole.Start.Value))));
            default:
                var second = values[random.Next(values.Count)];
                return With(document, chosen.Value, document[second.Value]);
        }
    }

    private static byte[] With(byte[] document, Range place, byte[] instead) => [.. document[..place.Start], .. instead, .. document[place.End..]];

    private static byte[] Nested(int depth, byte[] value) =>
        [.. Enumerable.Repeat((byte)'[', depth), .. value, .. Enumerable.Repeat((byte)']', depth)];

    private static byte[] Repeated(byte[] member, int times) =>
        Enumerable.Repeat(member, Math.Max(1, times)).Aggregate(new List<byte>(), static (all, one) =>
        {
            if (all.Count > 0)
                all.Add((byte)',');
            all.AddRange(one);
            return all;
        }).ToArray();

    private static byte[] LongText(Random random) =>
        Encoding.UTF8.GetBytes("\"" + string.Concat(Enumerable.Repeat(random.Next(4) switch { 0 => "x", 1 => "\\u0041", 2 => "語", _ => "\\n" }, random.Next(1, 20_000))) + "\"");

    private static byte[] Misspelt(byte[] name, Random random)
    {
        var at = random.Next(name.Length + 1);
        return random.Next(2) == 0 ? [.. name[..at], (byte)('a' + random.Next(26)), .. name[at..]] : [.. name[..at], .. name[Math.Min(name.Length, at + 1)..]];
    }

    /// <summary>The values of a document, as far as it can be read: where each stands, its name, and both together.</summary>
    private static List<(Range Whole, Range Value, Range? Name)> Values(byte[] document)
    {
        var values = new List<(Range Whole, Range Value, Range? Name)>();
        var open = new Stack<(int Start, Range? Name)>();
        var json = new Utf8JsonReader(document, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512 });
        Range? name = null;
        try
        {
            while (json.Read())
            {
                var start = (int)json.TokenStartIndex;
                switch (json.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start..(start + json.ValueSpan.Length + 2);
                        continue;
                    case JsonTokenType.StartArray or JsonTokenType.StartObject:
                        open.Push((start, name));
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        var (began, called) = open.Pop();
                        Add(began, called, (int)json.BytesConsumed);
                        break;
                    default:
                        Add(start, name, (int)json.BytesConsumed);
                        break;
                }

                name = null;
            }
        }
        catch (JsonException)
        {
            // What could be read is altered.
        }

        return values;

        void Add(int start, Range? called, int end) => values.Add(((called?.Start.Value ?? start)..end, start..end, called));
    }

    /// <summary>A document for the message of a failure: the seed, and the text as it would be written in C#.</summary>
    public static string Shown(int seed, ReadOnlySpan<byte> document) =>
        string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {document.Length} bytes: {JsonSerializer.Serialize(Encoding.Latin1.GetString(document[..Math.Min(document.Length, 3000)]))}");
}
