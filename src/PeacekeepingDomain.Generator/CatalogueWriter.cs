using System.Linq;
using Microsoft.CodeAnalysis;

namespace PeacekeepingDomain.Generator;

/// <summary>Writes what the documentation comments say of the words of doctrine, so that a catalogue can print it.</summary>
internal static class CatalogueWriter
{
    private static readonly string[] Vocabularies =
    [
        "PeacekeepingDomain.MissionModels.Capability",
        "PeacekeepingDomain.Tasks.TaskCategory",
        "PeacekeepingDomain.Tasks.PemaTask",
        "PeacekeepingDomain.Tasks.TammTask",
        "PeacekeepingDomain.Tasks.CouncilComponent",
        "PeacekeepingDomain.Doctrine.SourceKind",
        "PeacekeepingDomain.Doctrine.SourceStanding",
        "PeacekeepingDomain.Doctrine.Statements.StatementTopic",
    ];

    public static string Write(Compilation compilation)
    {
        var code = new CodeWriter("PeacekeepingDomain.Catalogue");
        code.Line();
        code.Line("/// <summary>What the documentation comments say of the words of doctrine.</summary>");
        code.Open("internal static class Definitions");
        foreach (var type in Vocabularies.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>())
        {
            var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            var members = type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).ToList();
            Member("Of", member => Definitions.Of(member));
            Member("Word", member => Naming.Kebab(member.Name));

            void Member(string method, System.Func<IFieldSymbol, string> text)
            {
                code.Open($"public static string {method}({name} value) => value switch");
                foreach (var member in members)
                    code.Line($"{name}.{member.Name} => {Naming.Literal(text(member))},");
                code.Line("_ => ((int)value).ToString(global::System.Globalization.CultureInfo.InvariantCulture),");
                code.Close("};");
                code.Line();
            }
        }

        code.Close();
        return code.ToString();
    }
}
