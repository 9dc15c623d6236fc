using System.Collections.Generic;
using System.Linq;

namespace PeacekeepingDomain.Generator;

/// <summary>Writes the map of the document: every place, what is above it, and the question that asks for it.</summary>
internal static class MapWriter
{
    public static string Write(DocumentModel model)
    {
        var places = new List<Place> { new("", 0, isItem: false, depth: 0, null) };
        Below(model.Root, 0, 0, places);

        var code = new CodeWriter("PeacekeepingDomain.Proposals", "System");
        code.Line();
        code.Line("/// <summary>The places of a proposal, numbered from the top down, and the questions that ask for them.</summary>");
        code.Open("internal static class ProposalMap");
        code.Line("/// <summary>The number of places.</summary>");
        code.Line($"public const int Count = {places.Count};");
        code.Line();
        code.Line($"private static ReadOnlySpan<short> Parents => [{string.Join(", ", places.Select(place => place.Parent))}];");
        code.Line();
        code.Line($"private static ReadOnlySpan<byte> Depths => [{string.Join(", ", places.Select(place => place.Depth))}];");
        code.Line();
        code.Line($"private static ReadOnlySpan<bool> Items => [{string.Join(", ", places.Select(place => place.IsItem ? "true" : "false"))}];");
        code.Line();
        code.Line("/// <summary>The place around a place.</summary>");
        code.Line("public static int Parent(int place) => Parents[place];");
        code.Line();
        code.Line("/// <summary>How many lists of records a place lies in.</summary>");
        code.Line("public static int ListDepth(int place) => Depths[place];");
        code.Line();
        code.Line("/// <summary>Whether a place is an item of a list of records.</summary>");
        code.Line("public static bool IsItem(int place) => Items[place];");
        code.Line();
        code.Line("/// <summary>The member's name in JSON.</summary>");
        code.Line("public static string Name(int place) => Texts.Names[place];");
        code.Line();
        code.Line("/// <summary>The question that asks for the fact.</summary>");
        code.Line("public static string Question(int place) => Texts.Questions[place];");
        code.Line();
        code.Line("/// <summary>Where the answer is found.</summary>");
        code.Line("public static string Hint(int place) => Texts.Hints[place];");
        code.Line();
        code.Line("/// <summary>The place of a pointer that counts the items of lists; zero where there is none.</summary>");
        code.Open("public static int Find(string pointer)");
        code.Line("var place = 0;");
        code.Open("foreach (var step in pointer.Split('/').AsSpan(1))");
        code.Line("var below = place + 1;");
        code.Line("while (below < Count && !(Parents[below] == place && (Items[below] ? step.Length > 0 && char.IsAsciiDigit(step[0]) : Texts.Names[below] == step)))");
        code.Line("    below++;");
        code.Line("if (below == Count)");
        code.Line("    return 0;");
        code.Line("place = below;");
        code.Close();
        code.Line("return place;");
        code.Close();
        code.Line();
        code.Line("/// <summary>The words that the fact may be; null where it is no word.</summary>");
        code.Line("public static string[]? Words(int place) => Vocabularies.Of[place];");
        code.Line();
        code.Open("private static class Vocabularies");
        code.Open("public static readonly string[]?[] Of =");
        foreach (var place in places)
            code.Line(place.Field is { Kind: FieldKind.Word, Vocabulary: { } words } && !place.IsItem ? $"Vocabulary.{words.Name}List," : "null,");
        code.Close("};");
        code.Close();
        code.Line();
        code.Open("private static class Texts");
        Texts(code, "Names", places.Select(place => place.Name));
        Texts(code, "Questions", places.Select(place => place.Field?.Question ?? ""));
        Texts(code, "Hints", places.Select(place => place.Field?.Hint ?? ""));
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void Texts(CodeWriter code, string name, IEnumerable<string> texts)
    {
        code.Open($"public static readonly string[] {name} =");
        foreach (var text in texts)
            code.Line(Naming.Literal(text) + ",");
        code.Close("};");
    }

    private static void Below(RecordModel record, int parent, int depth, List<Place> places)
    {
        foreach (var field in record.Fields)
        {
            var number = places.Count;
            places.Add(new(field.JsonName, parent, isItem: false, depth, field));
            if (field.Record is null)
                continue;
            if (!field.IsList)
            {
                Below(field.Record, number, depth, places);
                continue;
            }

            places.Add(new("", number, isItem: true, depth + 1, field));
            Below(field.Record, number + 1, depth + 1, places);
        }
    }

    private sealed class Place
    {
        public Place(string name, int parent, bool isItem, int depth, FieldModel? field)
        {
            Name = name;
            Parent = parent;
            IsItem = isItem;
            Depth = depth;
            Field = field;
        }

        public string Name { get; }

        public int Parent { get; }

        public bool IsItem { get; }

        public int Depth { get; }

        public FieldModel? Field { get; }
    }
}
