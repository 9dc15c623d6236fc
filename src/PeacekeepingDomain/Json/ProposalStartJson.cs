using System.Text.Json;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Starts;

namespace PeacekeepingDomain.Json;

/// <summary>
/// Writes a start as a document to fill in: the facts as members, in the order of the schema, and every note as a comment
/// beside the member where the answer belongs. A member that nobody has stated stands there as a comment too, with the
/// words it takes. <see cref="ProposalDocument"/> reads the document as it is; read, it equals the start's proposal.
/// </summary>
public static class ProposalStartJson
{
    /// <summary>The document: indented by two spaces, with a line at the end, the same on every machine.</summary>
    /// <param name="start">The start.</param>
    /// <param name="schema">The address of the proposals' schema, for editors; left out when null.</param>
    public static string Write(ProposalStart start, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        using var shape = JsonDocument.Parse(ProposalDocument.Schema);
        using var facts = JsonDocument.Parse(ProposalDocument.Write(start.Proposal, schema));
        return new CommentedDocument(shape.RootElement, start.Notes).Write(facts.RootElement);
    }
}
