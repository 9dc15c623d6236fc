using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PeacekeepingDomain.Generator;

/// <summary>
/// Writes what follows from the records of a proposal and would otherwise be kept in step by hand: the views of facts
/// that rules read, the map of places with their questions, the words of the vocabularies, the reader and the writer.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ProposalGenerator : IIncrementalGenerator
{
    private const string Root = "PeacekeepingDomain.Proposals.MissionProposal";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The texts themselves are compared from one run to the next, so that nothing is rebuilt for an unrelated edit.
        var texts = context.CompilationProvider.SelectMany(static (compilation, _) => Write(compilation));
        context.RegisterSourceOutput(texts, static (output, text) => output.AddSource(text.Name, SourceText.From(text.Text, Encoding.UTF8)));
    }

    private static ImmutableArray<(string Name, string Text)> Write(Compilation compilation)
    {
        var root = compilation.GetTypeByMetadataName(Root);
        if (root is null)
            return ImmutableArray<(string, string)>.Empty;
        var model = DocumentModel.Of(root);
        return ImmutableArray.Create(
            ("Facts.g.cs", ViewWriter.Write(model)),
            ("ProposalMap.g.cs", MapWriter.Write(model)),
            ("Vocabulary.g.cs", VocabularyWriter.Write(model)),
            ("ProposalReading.g.cs", ReaderWriter.Write(model)),
            ("ProposalWriting.g.cs", WriterWriter.Write(model)));
    }
}
