using System.Globalization;
using System.Text;

namespace PeacekeepingDomain.Coherence;

/// <summary>A report as plain text.</summary>
internal static class ReportText
{
    internal static string Of(CheckReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Proposal}: {Of(report.Verdict)}");
        if (!report.Conclusive)
            text.Append(CultureInfo.InvariantCulture, $" so far, {Count(report.Questions.Count, "question")} open");
        text.Append('\n');
        foreach (var finding in report.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Rule.Id} ({FactWords.Of(finding.Strength)}) {finding.Message}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {finding.Pointer}; {string.Join("; ", finding.Rule.Sources)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {finding.Rule.Remedy}\n");
        }

        foreach (var notice in report.Notices)
            text.Append(CultureInfo.InvariantCulture, $"  {notice.Rule}: {notice.Message}\n");
        return text.ToString();
    }

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Incoherent => "incoherent",
        Verdict.CoherentWithConcerns => "coherent with concerns",
        Verdict.Coherent => "coherent",
        _ => "undetermined",
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s");
}
