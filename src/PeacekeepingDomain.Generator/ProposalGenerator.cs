using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PeacekeepingDomain.Generator;

/// <summary>
/// Writes what follows from the records of a document and would otherwise be kept in step by hand: the reader, the
/// writer, the schema and the words of the vocabularies; for a proposal also the views of facts that rules read and the
/// map of places with their questions, and what a catalogue says of the words of doctrine.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ProposalGenerator : IIncrementalGenerator
{
    private const string Proposal = "PeacekeepingDomain.Proposals.MissionProposal";
    private const string Settings = "PeacekeepingDomain.Coherence.CheckerSettings";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The texts themselves are compared from one run to the next, so that nothing is rebuilt for an unrelated edit.
        var texts = context.CompilationProvider.SelectMany(static (compilation, _) => Write(compilation));
        context.RegisterSourceOutput(texts, static (output, text) => output.AddSource(text.Name, SourceText.From(text.Text, Encoding.UTF8)));
    }

    private static ImmutableArray<(string Name, string Text)> Write(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(Proposal) is not { } proposal || compilation.GetTypeByMetadataName(Settings) is not { } settings)
            return ImmutableArray<(string, string)>.Empty;
        var documents = DocumentModel.Of(proposal, settings);
        return ImmutableArray.Create(
            ("Facts.g.cs", ViewWriter.Write(DocumentModel.Of(proposal))),
            ("ProposalMap.g.cs", MapWriter.Write(documents)),
            ("Vocabulary.g.cs", VocabularyWriter.Write(documents, "Vocabulary", "PeacekeepingDomain.Proposals")),
            ("SettingsVocabulary.g.cs", VocabularyWriter.Write(documents, "SettingsVocabulary", "PeacekeepingDomain.Coherence")),
            ("RecordReading.g.cs", ReaderWriter.Write(documents)),
            ("RecordWriting.g.cs", WriterWriter.Write(documents)),
            ("Schemas.g.cs", SchemaWriter.Write(documents)),
            ("Definitions.g.cs", CatalogueWriter.Write(compilation)));
    }
}
