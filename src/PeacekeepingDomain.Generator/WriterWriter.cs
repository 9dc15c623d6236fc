namespace PeacekeepingDomain.Generator;

/// <summary>Writes the writer of a document: what is not stated is not written.</summary>
internal static class WriterWriter
{
    public static string Write(DocumentModel model)
    {
        var code = new CodeWriter("PeacekeepingDomain.Json", "System.Text.Json", "PeacekeepingDomain.Coherence", "PeacekeepingDomain.Proposals");
        code.Line();
        code.Line("/// <summary>Writes the records of a document.</summary>");
        code.Open("internal static class RecordWriting");
        foreach (var record in model.Records)
            Record(code, record);
        code.Close();
        return code.ToString();
    }

    private static void Record(CodeWriter code, RecordModel record)
    {
        code.Line();
        code.Open($"public static void Write(Utf8JsonWriter writer, {record.TypeName} record)");
        if (record.HasNone)
        {
            code.Open($"if (record == {record.TypeName}.None)");
            code.Line("writer.WriteStringValue(\"none\"u8);");
            code.Line("return;");
            code.Close();
        }

        code.Line("writer.WriteStartObject();");
        code.Line("WriteMembers(writer, record);");
        code.Line("writer.WriteEndObject();");
        code.Close();
        code.Line();
        code.Open($"public static void WriteMembers(Utf8JsonWriter writer, {record.TypeName} record)");
        foreach (var field in record.Fields)
            Field(code, field);
        code.Close();
    }

    private static void Field(CodeWriter code, FieldModel field)
    {
        var name = Naming.Literal(field.JsonName) + "u8";
        var value = "value" + field.Name;
        code.Open($"if (record.{field.Name} is {{ }} {value})");
        if (field.IsList)
        {
            code.Line($"writer.WriteStartArray({name});");
            code.Line($"foreach (var item in {value}.AsSpan())");
            code.Line("    " + Item(field, "item"));
            code.Line("writer.WriteEndArray();");
        }
        else if (field.Kind == FieldKind.Record)
        {
            code.Line($"writer.WritePropertyName({name});");
            code.Line($"Write(writer, {value});");
        }
        else
        {
            code.Line(Member(field, name, value));
        }

        code.Close();
    }

    private static string Item(FieldModel field, string item) => field.Kind switch
    {
        FieldKind.Record => $"Write(writer, {item});",
        FieldKind.Word => $"writer.WriteStringValue({field.Vocabulary!.Host}.Word({item}));",
        _ => $"writer.WriteStringValue({item});",
    };

    private static string Member(FieldModel field, string name, string value) => field.Kind switch
    {
        FieldKind.Flag => $"writer.WriteBoolean({name}, {value});",
        FieldKind.Count or FieldKind.Number => $"writer.WriteNumber({name}, {value});",
        FieldKind.Day => $"writer.WriteString({name}, {value}.ToString(\"yyyy-MM-dd\", System.Globalization.CultureInfo.InvariantCulture));",
        FieldKind.Word => $"writer.WriteString({name}, {field.Vocabulary!.Host}.Word({value}));",
        _ => $"writer.WriteString({name}, {value});",
    };
}
