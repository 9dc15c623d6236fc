using System.Globalization;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>All that a report tells, as one text to compare.</summary>
internal static class ToldReport
{
    public static string Of(CheckReport report)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
            ReportJson.Write(writer, report);
        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    /// <summary>What is told where the order of the facts is not: rules, strengths and questions, and how many of each.</summary>
    public static string WithoutOrder(CheckReport report) => string.Join(
        '\n',
        report.Findings.Concat(report.Readiness.Gaps).Select(static finding => $"{finding.Rule.Id} {finding.Strength} {Anywhere(finding.Pointer)}").Order(StringComparer.Ordinal)
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{report.Verdict} {report.Conclusive} {report.Readiness.Met} {report.Readiness.Open} {report.Readiness.NotDue} {string.Join(',', report.Areas)}")));

    /// <summary>A pointer with a star for every place in a list.</summary>
    private static string Anywhere(string pointer) =>
        string.Join('/', pointer.Split('/').Select(static step => step.Length > 0 && step.All(char.IsAsciiDigit) ? "*" : step));
}
