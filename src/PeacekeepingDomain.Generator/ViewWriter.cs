namespace PeacekeepingDomain.Generator;

/// <summary>Writes the views of facts that rules read.</summary>
internal static class ViewWriter
{
    public static string Write(DocumentModel model)
    {
        var code = new CodeWriter("PeacekeepingDomain.Coherence.Facts", "System.Runtime.CompilerServices", "PeacekeepingDomain.Doctrine", "PeacekeepingDomain.Proposals");
        foreach (var record in model.Records)
            View(code, record, isRoot: record == model.Root);
        return code.ToString();
    }

    private static void View(CodeWriter code, RecordModel record, bool isRoot)
    {
        var view = record.ViewName;
        var interfaces = isRoot ? "" : $" : IFacts<{view}, {record.TypeName}>" + (record.Describes ? ", INamedFacts" : "");
        code.Line();
        code.Line($"/// <summary>The facts of a <see cref=\"{record.TypeName}\"/>, as rules read them.</summary>");
        code.Open($"public readonly struct {view}{interfaces}");
        if (isRoot)
        {
            // The ruling knows the proposal: a rule is handed one reference, whatever it reads.
            code.Line("private readonly Ruling ruling;");
            code.Line();
            code.Line($"internal {view}(Ruling ruling) => this.ruling = ruling;");
            code.Line();
            code.Line("internal double Figure(global::PeacekeepingDomain.Doctrine.DoctrineFigure figure) => ruling.Figure(figure);");
        }
        else
        {
            code.Line($"private readonly {record.TypeName}? record;");
            code.Line("private readonly Ruling? tracker;");
            code.Line("private readonly ulong at;");
            code.Line();
            code.Open($"internal {view}({record.TypeName}? record, Ruling? tracker, ulong at)");
            code.Line("this.record = record;");
            code.Line("this.tracker = tracker;");
            code.Line("this.at = at;");
            code.Close();
        }

        foreach (var field in record.Fields)
        {
            code.Line();
            code.Line($"/// <inheritdoc cref=\"{record.TypeName}.{field.Name}\"/>");
            Fact(code, field, isRoot);
        }

        if (!isRoot)
        {
            code.Line();
            code.Line("/// <summary>The place of the record.</summary>");
            code.Line("public Place ToPlace() => new(at);");
            code.Line();
            code.Line("/// <summary>The place of the record.</summary>");
            code.Line($"public static implicit operator Place({view} facts) => facts.ToPlace();");
            code.Line();
            code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
            code.Line($"static {view} IFacts<{view}, {record.TypeName}>.View({record.TypeName}? record, Ruling? tracker, ulong at) => new(record, tracker, at);");
        }

        if (record.Describes)
        {
            code.Line();
            code.Line("/// <summary>The name by which a sentence speaks of it.</summary>");
            code.Line("public override string ToString() => record?.Describe() ?? \"somebody not stated\";");
        }

        code.Close();
    }

    private static void Fact(CodeWriter code, FieldModel field, bool isRoot)
    {
        var place = isRoot ? $"ruling.At({field.Offset})" : $"at + {field.Offset}";
        if (isRoot && field.Record is not null && !field.IsList)
            place = $"ruling.At({field.Offset}, Section.{field.Name})";
        var stated = isRoot ? $"ruling.Proposal.{field.Name}" : $"record?.{field.Name}";
        var tracker = isRoot ? "ruling.Tracker" : "tracker";
        if (field.SilenceMeansNo)
            stated += $" ?? ((at & Place.WholeBit) != 0 ? {Nothing(field)} : null)";
        var type = (field.Kind, field.IsList) switch
        {
            (FieldKind.Text, false) => "Text",
            (FieldKind.Text, true) => "Names",
            (FieldKind.Flag, _) => "Flag",
            (FieldKind.Count or FieldKind.Number, _) => "Quantity",
            (FieldKind.Word, true) => $"Words<{field.TypeName}>",
            (FieldKind.Word or FieldKind.Day, _) => $"Fact<{field.TypeName}>",
            (FieldKind.Record, true) => $"Listing<{field.TypeName}, {field.Record!.ViewName}>",
            _ => field.Record!.ViewName,
        };
        code.Open($"public {type} {field.Name}");
        code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        code.Line($"get => new({stated}, {tracker}, {place});");
        code.Close();
    }

    private static string Nothing(FieldModel field) => field switch
    {
        { IsList: true } => $"ValueList<{field.TypeName}>.Empty",
        { Kind: FieldKind.Flag } => "false",
        { Kind: FieldKind.Count } => "0",
        { Kind: FieldKind.Number } => "0d",
        { Kind: FieldKind.Text } => "\"\"",
        _ => $"{field.TypeName}.None",
    };
}
