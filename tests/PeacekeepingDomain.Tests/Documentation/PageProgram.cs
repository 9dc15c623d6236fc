using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>The C# of a page, in its order, as one program: what a reader has who copies it from top to bottom.</summary>
internal static class PageProgram
{
    // What a project of the SDK has without a line of its own.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string BetweenSnippets = "\u001e";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly Lazy<List<MetadataReference>> References = new(static () =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToList());

    /// <summary>What the compiler says of the program: errors and warnings.</summary>
    public static IReadOnlyList<string> Problems(DocumentationPage page) =>
        Compile(page).GetDiagnostics().Where(static problem => problem.Severity >= DiagnosticSeverity.Warning).Select(static problem => problem.ToString()).ToList();

    /// <summary>Runs the program and gives what each snippet prints. The console is that of the process: nothing else may run beside it.</summary>
    public static IReadOnlyList<string> Run(DocumentationPage page)
    {
        using var image = new MemoryStream();
        Compile(page).Emit(image).Success.Should().BeTrue("the C# of {0} compiles", page);
        var main = Assembly.Load(image.ToArray()).EntryPoint!;
        using var printed = new StringWriter();
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().Split(BetweenSnippets);
    }

    private static CSharpCompilation Compile(DocumentationPage page)
    {
        var usings = new List<string>();
        var statements = new List<string>();
        var types = new List<string>();
        foreach (var snippet in page.Snippets.Where(static snippet => snippet.Language == "csharp"))
        {
            var unit = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(snippet.Text, Language).GetRoot();
            usings.AddRange(unit.Usings.Select(static line => line.ToString()));
            statements.AddRange(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => Placed(page, snippet, statement)));
            statements.Add($"Console.Write(\"{BetweenSnippets}\");");
            types.AddRange(unit.Members.Where(static member => member is not GlobalStatementSyntax).Select(type => Placed(page, snippet, type)));
        }

        var program = string.Join('\n', [.. usings.Distinct(StringComparer.Ordinal), .. statements, .. types]);
        return CSharpCompilation.Create(
            "Page" + string.Concat(page.Path.Where(char.IsAsciiLetter)),
            [CSharpSyntaxTree.ParseText(program, Language), CSharpSyntaxTree.ParseText(ImplicitUsings, Language)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>A part of a snippet with its line in the page, so that the compiler speaks of the page.</summary>
    private static string Placed(DocumentationPage page, Snippet snippet, MemberDeclarationSyntax part)
    {
        var first = part.SyntaxTree.GetLineSpan(part.FullSpan).StartLinePosition.Line;
        return FormattableString.Invariant($"#line {snippet.Line + 1 + first} \"{page.Path}\"\n{part.ToFullString()}");
    }
}
