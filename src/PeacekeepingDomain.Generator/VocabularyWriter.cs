using System.Linq;

namespace PeacekeepingDomain.Generator;

/// <summary>Writes the words of the vocabularies.</summary>
internal static class VocabularyWriter
{
    public static string Write(DocumentModel model, string host, string nameSpace)
    {
        var vocabularies = model.Vocabularies.Where(vocabulary => vocabulary.Host == host).ToList();
        var code = new CodeWriter(nameSpace, "System");
        code.Line();
        code.Line("/// <summary>The words of the vocabularies, as they stand in JSON.</summary>");
        code.Open($"internal static class {host}");
        code.Line("/// <summary>How a member of any of these vocabularies reads in a sentence.</summary>");
        code.Open("public static string Reading<T>(T value)");
        foreach (var vocabulary in vocabularies)
        {
            code.Line($"if (typeof(T) == typeof({vocabulary.TypeName}))");
            code.Line($"    return Reading(({vocabulary.TypeName})(object)value!);");
        }

        code.Line("return value?.ToString() ?? \"\";");
        code.Close();
        foreach (var vocabulary in vocabularies)
        {
            code.Line();
            code.Line($"public static ReadOnlySpan<string> {vocabulary.Name}Words => {vocabulary.Name}List;");
            code.Line();
            code.Line($"internal static readonly string[] {vocabulary.Name}List = [{string.Join(", ", vocabulary.Words.Select(word => Naming.Literal(word.Word)))}];");
            code.Line();
            code.Open($"public static string Word({vocabulary.TypeName} value) => value switch");
            foreach (var word in vocabulary.Words)
                code.Line($"{vocabulary.TypeName}.{word.Member} => {Naming.Literal(word.Word)},");
            code.Line("_ => ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture),");
            code.Close("};");
            code.Line();
            code.Open($"private static string Reading({vocabulary.TypeName} value) => value switch");
            foreach (var word in vocabulary.Words)
                code.Line($"{vocabulary.TypeName}.{word.Member} => {Naming.Literal(word.Reads)},");
            code.Line("_ => ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture),");
            code.Close("};");
            code.Line();
            code.Open($"public static bool TryParse(ReadOnlySpan<byte> word, out {vocabulary.TypeName} value)");
            code.Open("switch (word.Length)");
            foreach (var length in vocabulary.Words.GroupBy(word => word.Word.Length).OrderBy(group => group.Key))
            {
                code.Line($"case {length.Key}:");
                foreach (var word in length)
                {
                    code.Open($"    if (word.SequenceEqual({Naming.Literal(word.Word)}u8))");
                    code.Line($"value = {vocabulary.TypeName}.{word.Member};");
                    code.Line("return true;");
                    code.Close();
                }

                code.Line("    break;");
            }

            code.Close();
            code.Line("value = default;");
            code.Line("return false;");
            code.Close();
        }

        code.Close();
        return code.ToString();
    }
}
