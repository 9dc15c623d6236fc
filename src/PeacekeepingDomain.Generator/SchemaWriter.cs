using System.Linq;
using System.Text;

namespace PeacekeepingDomain.Generator;

/// <summary>Writes the JSON Schema (2020-12) of each document: what the strict reader accepts, with every definition.</summary>
internal static class SchemaWriter
{
    public static string Write(DocumentModel model)
    {
        var code = new CodeWriter("PeacekeepingDomain.Json");
        code.Line();
        code.Line("/// <summary>The schemas of the documents.</summary>");
        code.Open("internal static class Schemas");
        foreach (var root in model.Roots)
        {
            code.Line($"public const string {root.Name} = {Literal(Schema(model, root))};");
            code.Line();
        }

        code.Close();
        return code.ToString();
    }

    private static string Schema(DocumentModel model, RecordModel root)
    {
        var json = new JsonText();
        json.Open('{');
        json.Member("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.Member("$id", $"urn:peacekeepingdomain:{Naming.Kebab(root.Name)}:1");
        Object(json, root, isRoot: true);
        json.Name("$defs");
        json.Open('{');
        foreach (var record in model.Records.Where(record => record != root && Reaches(root, record)).OrderBy(record => record.Name, System.StringComparer.Ordinal))
        {
            json.Name(record.Name);
            json.Open('{');
            if (record.HasNone)
                OrNone(json, record);
            else
                Object(json, record, isRoot: false);
            json.Close('}');
        }

        foreach (var vocabulary in model.Vocabularies.Where(vocabulary => Reaches(root, vocabulary)).OrderBy(vocabulary => vocabulary.Name, System.StringComparer.Ordinal))
        {
            json.Name(vocabulary.Name);
            json.Open('{');
            json.Member("title", Title(vocabulary.Name));
            json.Member("description", vocabulary.Definition);
            json.Member("type", "string");
            json.Name("oneOf");
            json.Open('[');
            foreach (var word in vocabulary.Words)
            {
                json.Open('{');
                json.Member("const", word.Word);
                json.Member("description", word.Definition);
                json.Close('}');
            }

            json.Close(']');
            json.Close('}');
        }

        json.Close('}');
        json.Close('}');
        return json.ToString();
    }

    private static void Object(JsonText json, RecordModel record, bool isRoot)
    {
        json.Member("title", Title(record.Name));
        json.Member("description", record.Definition);
        json.Member("type", "object");
        var required = record.Fields.Where(field => field.Required).ToList();
        if (required.Count > 0)
        {
            json.Name("required");
            json.Open('[');
            foreach (var field in required)
                json.Value(field.JsonName);
            json.Close(']');
        }

        json.Raw("additionalProperties", "false");
        json.Name("properties");
        json.Open('{');
        if (isRoot)
        {
            json.Name("$schema");
            json.Open('{');
            json.Member("type", "string");
            json.Close('}');
        }

        foreach (var field in record.Fields)
            Field(json, field);
        json.Close('}');
    }

    private static void OrNone(JsonText json, RecordModel record)
    {
        json.Member("title", Title(record.Name));
        json.Member("description", record.Definition);
        json.Name("anyOf");
        json.Open('[');
        json.Open('{');
        json.Member("const", "none");
        json.Member("description", "There is none.");
        json.Close('}');
        json.Open('{');
        Object(json, record, isRoot: false);
        json.Close('}');
        json.Close(']');
    }

    private static void Field(JsonText json, FieldModel field)
    {
        json.Name(field.JsonName);
        json.Open('{');
        json.Member("title", Title(field.Name));
        json.Member("description", field.Question.Length == 0 ? field.Definition : $"{field.Definition} {field.Question} {field.Hint}");
        if (field.IsList)
        {
            json.Member("type", "array");
            json.Raw("maxItems", "1000");
            json.Name("items");
            json.Open('{');
            Type(json, field);
            json.Close('}');
        }
        else
        {
            Type(json, field);
        }

        json.Close('}');
    }

    private static void Type(JsonText json, FieldModel field)
    {
        switch (field.Kind)
        {
            case FieldKind.Text:
                json.Member("type", "string");
                break;
            case FieldKind.Flag:
                json.Member("type", "boolean");
                break;
            case FieldKind.Count:
                json.Member("type", "integer");
                json.Raw("minimum", "0");
                json.Raw("maximum", "2147483647");
                break;
            case FieldKind.Number:
                json.Member("type", "number");
                json.Raw("minimum", "0");
                if (field.IsShare)
                    json.Raw("maximum", "1");
                break;
            case FieldKind.Day:
                json.Member("type", "string");
                json.Member("format", "date");
                break;
            case FieldKind.Word:
                json.Member("$ref", "#/$defs/" + field.Vocabulary!.Name);
                break;
            default:
                json.Member("$ref", "#/$defs/" + field.Record!.Name);
                break;
        }
    }

    private static bool Reaches(RecordModel from, RecordModel to) =>
        from.Fields.Any(field => field.Record is { } record && (record == to || Reaches(record, to)));

    private static bool Reaches(RecordModel from, VocabularyModel to) =>
        from.Fields.Any(field => field.Vocabulary == to || (field.Record is { } record && Reaches(record, to)));

    private static string Title(string name)
    {
        var words = Naming.Kebab(name).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words.Substring(1);
    }

    private static string Literal(string json) => "\"" + json.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
