using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Mending;

/// <summary>Writes what would mend a proposal as JSON, with members in a fixed order.</summary>
public static class MendingJson
{
    /// <summary>The report of the check, with a further member <c>mending</c>: patches are JSON Patch documents (RFC 6902).</summary>
    public static string Write(MendingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReadableJson.Text(writer => Write(writer, report));
    }

    /// <summary>Several reports as one JSON array.</summary>
    public static string Write(IEnumerable<MendingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return ReadableJson.Text(writer =>
        {
            writer.WriteStartArray();
            foreach (var report in reports)
                Write(writer, report);
            writer.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter writer, MendingReport report)
    {
        writer.WriteStartObject();
        ReportJson.WriteMembers(writer, report.Report);
        writer.WriteStartObject("mending"u8);
        Ways(writer, "ways", report.Ways);
        Ways(writer, "keeping", report.Keeping);
        writer.WriteBoolean("searchedAll"u8, report.SearchedAll);
        Remedies(writer, "beyond", report.Beyond);
        Remedies(writer, "remedies", report.Remedies);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Ways(Utf8JsonWriter writer, string name, ValueList<Way> ways)
    {
        writer.WriteStartArray(name);
        foreach (var way in ways)
        {
            writer.WriteStartObject();
            Changes(writer, way.Amendments);
            writer.WriteString("verdict"u8, ReportWords.Of(way.Report.Verdict));
            writer.WriteNumber("findingsLeft"u8, way.Report.Findings.Count);
            writer.WriteStartArray("errorsLeft"u8);
            foreach (var finding in way.Left)
                writer.WriteStringValue(finding.Rule.Id);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Changes in sentences, and as one patch.</summary>
    private static void Changes(Utf8JsonWriter writer, ValueList<Amendment> amendments)
    {
        writer.WriteStartArray("changes"u8);
        foreach (var amendment in amendments)
            writer.WriteStringValue(amendment.Sentence);
        writer.WriteEndArray();
        Patch(writer, amendments.SelectMany(static amendment => amendment.Patch));
    }

    private static void Remedies(Utf8JsonWriter writer, string name, ValueList<FindingRemedy> remedies)
    {
        writer.WriteStartArray(name);
        foreach (var remedy in remedies)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, remedy.Finding.Rule.Id);
            writer.WriteString("pointer"u8, remedy.Finding.Pointer);
            writer.WriteStartArray("changes"u8);
            foreach (var set in remedy.Changes)
            {
                writer.WriteStartObject();
                Changes(writer, set);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("conditions"u8);
            foreach (var condition in remedy.Conditions)
            {
                writer.WriteStartObject();
                writer.WriteString("pointer"u8, condition.Pointer);
                writer.WriteString("question"u8, condition.Question);
                writer.WriteString("now"u8, condition.Now);
                writer.WriteStartArray("would"u8);
                foreach (var answer in condition.Would)
                    writer.WriteStringValue(answer);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Patch(Utf8JsonWriter writer, IEnumerable<PatchOperation> patch)
    {
        writer.WriteStartArray("patch"u8);
        foreach (var operation in patch)
        {
            writer.WriteStartObject();
            writer.WriteString("op"u8, operation.Kind switch { PatchKind.Add => "add", PatchKind.Replace => "replace", _ => "remove" });
            writer.WriteString("path"u8, operation.Path);
            if (operation.Value is not null)
            {
                writer.WritePropertyName("value"u8);
                writer.WriteRawValue(operation.Value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
