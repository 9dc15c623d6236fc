using System.Text;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Json;

/// <summary>Thrown when a document cannot be read as a proposal. It names every problem at once.</summary>
#pragma warning disable CA1032, RCS1194 // Made by the reader alone, which always knows the problems.
public sealed class DocumentException : FormatException
#pragma warning restore CA1032, RCS1194
{
    internal DocumentException(string? name, ValueList<DocumentProblem> problems)
        : base(Sentence(name, problems)) =>
        Problems = problems;

    /// <summary>The problems, in the order of the document.</summary>
    public ValueList<DocumentProblem> Problems { get; }

    private static string Sentence(string? name, ValueList<DocumentProblem> problems)
    {
        var text = new StringBuilder();
        foreach (var problem in problems)
            text.Append(text.Length == 0 ? "" : "\n").Append(name ?? "document").Append(':').Append(problem);
        return text.ToString();
    }
}
