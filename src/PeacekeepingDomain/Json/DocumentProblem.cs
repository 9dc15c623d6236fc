using System.Globalization;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Json;

/// <summary>Something in a document that cannot be read as a proposal.</summary>
/// <param name="Position">Line and column, from one, in characters.</param>
/// <param name="Pointer">The place, as a JSON Pointer.</param>
/// <param name="Message">What was found, what was expected, and the nearest known word, in a sentence.</param>
public sealed record DocumentProblem(TextPosition Position, string Pointer, string Message)
{
    /// <summary>The problem in a line: <c>12:5 /force/military: …</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Position.Line}:{Position.Column} {(Pointer.Length == 0 ? "/" : Pointer)}: {Message}");
}
