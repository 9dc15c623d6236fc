using System.Globalization;
using System.Text;

namespace PeacekeepingDomain.Coherence;

/// <summary>A report as plain text.</summary>
internal static class ReportText
{
    internal static string Of(CheckReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(report.Proposal)}: {ReportWords.Sentence(report)}\n");
        foreach (var finding in report.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Rule.Id} ({ReportWords.Of(finding.Strength)}) {VisibleText.Of(finding.Message)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {finding.Pointer}; {string.Join("; ", finding.Rule.Sources)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    {finding.Rule.Remedy}\n");
        }

        foreach (var notice in report.Notices)
            text.Append(CultureInfo.InvariantCulture, $"  {notice.Rule}: {VisibleText.Of(notice.Message)}\n");
        return text.ToString();
    }
}
