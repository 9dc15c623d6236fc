using System.Globalization;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// Bounds a report, so that neither a rule that finds no end nor a proposal that repeats itself makes one that nobody can
/// hold. What is left out is said.
/// </summary>
internal static class ReportBounds
{
    /// <summary>The most findings of one strength that a rule tells of a proposal.</summary>
    public const int MostFindings = 1000;

    /// <summary>The longest message of a finding, and of what went wrong in a rule, in characters.</summary>
    public const int LongestMessage = 2000;

    /// <summary>The most evidence that findings quote in a report, in characters.</summary>
    public const int MostEvidence = 1_000_000;

    /// <summary>A message as far as it is told.</summary>
    public static string Message(string text) =>
        text.Length <= LongestMessage ? text : text[..(char.IsHighSurrogate(text[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)] + "…";

    public static string Untold(int findings) => string.Create(
        CultureInfo.InvariantCulture,
        $"It found {findings:N0} {(findings == 1 ? "contradiction" : "contradictions")} more than are told here, which are the first {MostFindings:N0}. Mend those and check again.");

    public static string EvidenceLeftOut =>
        string.Create(CultureInfo.InvariantCulture, $"The findings rest on more evidence than {MostEvidence:N0} characters; that of the later ones is not quoted.");

    public static int Length(Evidence evidence) =>
        evidence.Pointer.Length + (evidence.Document?.Length ?? 0) + (evidence.Paragraph?.Length ?? 0) + (evidence.Quote?.Length ?? 0);
}
