using System.Linq;

namespace PeacekeepingDomain.Generator;

/// <summary>Writes the strict reader of the documents: one pass that makes the records and reports every problem.</summary>
internal static class ReaderWriter
{
    public static string Write(DocumentModel model)
    {
        var code = new CodeWriter("PeacekeepingDomain.Json", "System", "PeacekeepingDomain.Coherence", "PeacekeepingDomain.Doctrine", "PeacekeepingDomain.Proposals");
        code.Line();
        code.Line("/// <summary>Reads the records of a document.</summary>");
        code.Open("internal static class RecordReading");
        foreach (var record in model.Records)
            Record(code, record, isRoot: model.Roots.Contains(record));
        foreach (var vocabulary in model.Vocabularies)
            Word(code, vocabulary);
        code.Close();
        return code.ToString();
    }

    private static void Record(CodeWriter code, RecordModel record, bool isRoot)
    {
        code.Line();
        code.Line($"private static readonly string[] {record.Name}Members = [{string.Join(", ", record.Fields.Select(field => Naming.Literal(field.JsonName)))}];");
        code.Line();
        code.Open($"public static {record.TypeName}? Read{record.Name}(ref DocumentReader reader)");
        if (record.HasNone)
        {
            code.Line("if (reader.IsWordNone())");
            code.Line($"    return {record.TypeName}.None;");
        }

        code.Line($"if (!reader.BeginObject({(record.HasNone ? "orNone: true" : "")}))");
        code.Line("    return null;");
        foreach (var field in record.Fields)
            code.Line($"{Local(field)} {Variable(field)} = null;");
        code.Line("ulong seen = 0;");
        code.Open("while (reader.NextMember())");
        code.Open($"switch ({record.Name}Member(reader.Name))");
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            code.Line($"case {i}:");
            code.Open($"    if (reader.BeginValue({Naming.Literal(field.JsonName)}, ref seen, {i}))");
            code.Line($"{Variable(field)} = {Read(field)};");
            code.Line("reader.EndValue();");
            code.Close();
            code.Line("    break;");
        }

        code.Line("default:");
        code.Line($"    reader.UnknownMember({record.Name}Members, isRoot: {(isRoot ? "true" : "false")});");
        code.Line("    break;");
        code.Close();
        code.Close();
        foreach (var (field, index) in record.Fields.Select((field, index) => (field, index)).Where(pair => pair.field.Required))
            code.Line($"reader.Require(seen, {index}, {Naming.Literal(field.JsonName)});");
        code.Open($"return new {record.TypeName}");
        foreach (var field in record.Fields)
            code.Line($"{field.Name} = {Variable(field)}{(field.Required ? Fallback(field) : "")},");
        code.Close("};");
        code.Close();

        code.Line();
        code.Open($"private static int {record.Name}Member(ReadOnlySpan<byte> name)");
        code.Open("switch (name.Length)");
        foreach (var length in record.Fields.Select((field, index) => (field, index)).GroupBy(pair => pair.field.JsonName.Length).OrderBy(group => group.Key))
        {
            code.Line($"case {length.Key}:");
            foreach (var (field, index) in length)
            {
                code.Line($"    if (name.SequenceEqual({Naming.Literal(field.JsonName)}u8))");
                code.Line($"        return {index};");
            }

            code.Line("    break;");
        }

        code.Close();
        code.Line("return -1;");
        code.Close();

        code.Line();
        code.Open($"public static ValueList<{record.TypeName}>? Read{record.Name}List(ref DocumentReader reader)");
        ListBody(code, record.TypeName, $"Read{record.Name}(ref reader)");
        code.Close();
    }

    private static void Word(CodeWriter code, VocabularyModel vocabulary)
    {
        code.Line();
        code.Open($"public static {vocabulary.TypeName}? Read{vocabulary.Name}(ref DocumentReader reader)");
        code.Line("if (!reader.BeginWord())");
        code.Line("    return null;");
        code.Line($"if ({vocabulary.Host}.TryParse(reader.Name, out {vocabulary.TypeName} value))");
        code.Line("    return value;");
        code.Line($"reader.UnknownWord({vocabulary.Host}.{vocabulary.Name}Words);");
        code.Line("return null;");
        code.Close();
        code.Line();
        code.Open($"public static ValueList<{vocabulary.TypeName}>? Read{vocabulary.Name}List(ref DocumentReader reader)");
        ListBody(code, vocabulary.TypeName, $"Read{vocabulary.Name}(ref reader)");
        code.Close();
    }

    private static void ListBody(CodeWriter code, string type, string read)
    {
        code.Line("if (!reader.BeginList())");
        code.Line("    return null;");
        code.Line($"var items = new ListItems<{type}>();");
        code.Open("for (var index = 0; reader.NextItem(index); index++)");
        code.Line($"if ({read} is {{ }} item)");
        code.Line("    items.Add(item);");
        code.Line("reader.EndValue();");
        code.Close();
        code.Line("return items.ToList();");
    }

    private static string Read(FieldModel field) => (field.Kind, field.IsList) switch
    {
        (FieldKind.Text, false) => "reader.ReadText()",
        (FieldKind.Text, true) => "reader.ReadTexts()",
        (FieldKind.Flag, _) => "reader.ReadFlag()",
        (FieldKind.Count, _) => "reader.ReadCount()",
        (FieldKind.Number, _) => field.IsShare ? "reader.ReadShare()" : "reader.ReadNumber()",
        (FieldKind.Day, _) => "reader.ReadDay()",
        (FieldKind.Word, _) => $"Read{field.Vocabulary!.Name}{(field.IsList ? "List" : "")}(ref reader)",
        _ => $"Read{field.Record!.Name}{(field.IsList ? "List" : "")}(ref reader)",
    };

    private static string Local(FieldModel field) => field.IsList ? $"ValueList<{field.TypeName}>?" : field.TypeName + "?";

    private static string Variable(FieldModel field) => "@" + field.JsonName;

    private static string Fallback(FieldModel field) => field.Kind == FieldKind.Text ? " ?? \"\"" : ".GetValueOrDefault()";
}
