using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Json;

/// <summary>
/// A proposal read from JSON, with the text it was read from, so that findings can be given line and column. Reading is
/// strict and reports every problem of a document at once: unknown and repeated members, wrong types, nulls, words that
/// are not exactly a word of the vocabulary. Comments and trailing commas are accepted.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ProposalDocument
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        // Apostrophes and accents stay as they are; the text is a document, not part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ReadOnlyMemory<byte> utf8;

    // Made when the first fact is located; made twice, it is the same.
    private DocumentPlaces? places;

    private ProposalDocument(string? name, ReadOnlyMemory<byte> utf8, MissionProposal proposal)
    {
        Name = name;
        this.utf8 = utf8;
        Proposal = proposal;
    }

    /// <summary>The JSON Schema (2020-12) of proposals: what is accepted, with the definition of every member and word.</summary>
    public static string Schema => Schemas.MissionProposal;

    /// <summary>The name of the document, such as its file name; null where it has none.</summary>
    public string? Name { get; }

    /// <summary>The proposal.</summary>
    public MissionProposal Proposal { get; }

    /// <summary>Reads a proposal from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The document. Not to be changed while the result is in use.</param>
    /// <param name="name">The name of the document, for messages.</param>
    /// <param name="limits">Bounds on what is read; <see cref="ReadLimits.Default"/> when left out.</param>
    /// <exception cref="DocumentException">The document is not a proposal; all problems are named.</exception>
    public static ProposalDocument Read(ReadOnlyMemory<byte> utf8, string? name = null, ReadLimits? limits = null) =>
        TryRead(utf8, out var document, out var problems, name, limits) ? document : throw new DocumentException(name, problems);

    /// <summary>Reads a proposal from a text.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string?, ReadLimits?)"/>
    public static ProposalDocument Read(string json, string? name = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), name, limits);
    }

    /// <summary>Reads a proposal from a stream, to its end.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="name">The name of the document, for messages.</param>
    /// <param name="limits">Bounds on what is read; <see cref="ReadLimits.Default"/> when left out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DocumentException">The document is not a proposal; all problems are named.</exception>
    public static async Task<ProposalDocument> ReadAsync(Stream stream, string? name = null, ReadLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= ReadLimits.Default;
        return Read(await DocumentReading.BytesAsync(stream, limits, cancellationToken).ConfigureAwait(false), name, limits);
    }

    /// <summary>Reads a proposal from UTF-8 without throwing.</summary>
    /// <param name="utf8">The document. Not to be changed while the result is in use.</param>
    /// <param name="document">The document, where there is no problem.</param>
    /// <param name="problems">All problems, in the order of the document; empty where there is none.</param>
    /// <param name="name">The name of the document.</param>
    /// <param name="limits">Bounds on what is read; <see cref="ReadLimits.Default"/> when left out.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        [NotNullWhen(true)] out ProposalDocument? document,
        out ValueList<DocumentProblem> problems,
        string? name = null,
        ReadLimits? limits = null)
    {
        var proposal = DocumentReading.Read(ref utf8, limits ?? ReadLimits.Default, RecordReading.ReadMissionProposal, out problems);
        document = proposal is null ? null : new ProposalDocument(name, utf8, proposal);
        return document is not null;
    }

    /// <summary>Writes a proposal as readable JSON. What is not stated is not written; read again it is equal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="schema">The address of its schema, for editors; left out when null.</param>
    public static string Write(MissionProposal proposal, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            if (schema is not null)
                writer.WriteString("$schema"u8, schema);
            RecordWriting.WriteMembers(writer, proposal);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The line and column of a fact, or of the nearest stated thing around it.</summary>
    /// <param name="pointer">The fact, as a JSON Pointer.</param>
    public TextPosition Locate(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return (places ??= new DocumentPlaces(utf8)).Locate(pointer);
    }
}
