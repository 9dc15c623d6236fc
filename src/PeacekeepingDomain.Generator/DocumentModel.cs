using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PeacekeepingDomain.Generator;

/// <summary>The records of one or more documents, their vocabularies, and the place of every fact.</summary>
internal sealed class DocumentModel
{
    private readonly Dictionary<string, RecordModel> records = new();
    private readonly Dictionary<string, VocabularyModel> vocabularies = new();

    /// <summary>The documents, the proposal first.</summary>
    public List<RecordModel> Roots { get; } = new();

    public RecordModel Root => Roots[0];

    /// <summary>All records, each root before what lies below it.</summary>
    public List<RecordModel> Records { get; } = new();

    public List<VocabularyModel> Vocabularies { get; } = new();

    public static DocumentModel Of(params INamedTypeSymbol[] roots)
    {
        var model = new DocumentModel();
        foreach (var root in roots)
        {
            var known = model.Vocabularies.Count;
            model.Roots.Add(model.Record(root));
            foreach (var vocabulary in model.Vocabularies.Skip(known))
                vocabulary.Host = model.Roots.Count == 1 ? "Vocabulary" : "SettingsVocabulary";
        }

        return model;
    }

    public RecordModel Record(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (records.TryGetValue(name, out var known))
            return known;
        var record = new RecordModel(type.Name, name);
        records.Add(name, record);
        Records.Add(record);
        record.Definition = Definitions.Of(type);
        record.HasNone = type.GetMembers("None").Any(member => member.IsStatic);
        record.Describes = type.GetMembers("Describe").Length > 0;

        var offset = 1;
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.IsStatic || property.IsImplicitlyDeclared || property.SetMethod is null || property.DeclaredAccessibility != Accessibility.Public)
                continue;
            var field = Field(property);
            field.Offset = offset;
            offset += field.Size;
            record.Fields.Add(field);
        }

        record.Size = offset - 1;
        return record;
    }

    private VocabularyModel Vocabulary(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (vocabularies.TryGetValue(name, out var known))
            return known;
        var vocabulary = new VocabularyModel(type.Name, name) { Definition = Definitions.Of(type) };
        vocabularies.Add(name, vocabulary);
        Vocabularies.Add(vocabulary);
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue))
        {
            var attribute = member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "WordAttribute");
            var word = attribute?.ConstructorArguments[0].Value as string ?? Naming.Kebab(member.Name);
            var reads = attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "Reads").Value.Value as string;
            vocabulary.Words.Add(new WordModel(member.Name, word, reads ?? word.Replace('-', ' '), Definitions.Of(member)));
        }

        return vocabulary;
    }

    private FieldModel Field(IPropertySymbol property)
    {
        var field = new FieldModel(property.Name, Naming.Camel(property.Name)) { Required = property.IsRequired, Definition = Definitions.Of(property) };
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "QuestionAttribute")
            {
                field.Question = (string?)attribute.ConstructorArguments[0].Value ?? "";
                field.Hint = (string?)attribute.ConstructorArguments[1].Value ?? "";
            }

            field.IsShare |= attribute.AttributeClass?.Name == "ShareAttribute";
            field.SilenceMeansNo |= attribute.AttributeClass?.Name == "SilenceMeansNoAttribute";
        }

        var type = property.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is INamedTypeSymbol { Name: "ValueList" } list)
        {
            field.IsList = true;
            type = list.TypeArguments[0];
        }

        field.TypeName = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        switch (type)
        {
            case { SpecialType: SpecialType.System_String }:
                field.Kind = FieldKind.Text;
                break;
            case { SpecialType: SpecialType.System_Boolean }:
                field.Kind = FieldKind.Flag;
                break;
            case { SpecialType: SpecialType.System_Int32 }:
                field.Kind = FieldKind.Count;
                break;
            case { SpecialType: SpecialType.System_Double }:
                field.Kind = FieldKind.Number;
                break;
            case { Name: "DateOnly" }:
                field.Kind = FieldKind.Day;
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } vocabulary:
                field.Kind = FieldKind.Word;
                field.Vocabulary = Vocabulary(vocabulary);
                break;
            case INamedTypeSymbol record:
                field.Kind = FieldKind.Record;
                field.Record = Record(record);
                break;
        }

        return field;
    }
}
