using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Json;

/// <summary>Writes reports as JSON, with members in a fixed order.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A report as readable JSON.</summary>
    public static string Write(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReadableJson.Text(writer => Write(writer, report));
    }

    /// <summary>Several reports as one readable JSON array.</summary>
    public static string Write(IEnumerable<CheckReport> reports)
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

    /// <summary>The report of a change as readable JSON: the step, what it did to the findings on the mission, and both checks.</summary>
    public static string Write(ChangeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReadableJson.Text(writer =>
        {
            writer.WriteStartObject();
            Step(writer, report);
            writer.WritePropertyName("before"u8);
            Write(writer, report.Before);
            writer.WritePropertyName("after"u8);
            Write(writer, report.After);
            writer.WriteEndObject();
        });
    }

    /// <summary>The report of a plan as readable JSON: the phases, and the steps between them.</summary>
    public static string Write(PlanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReadableJson.Text(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("plan"u8, report.Plan);
            writer.WriteStartArray("phases"u8);
            foreach (var phase in report.Phases)
                Write(writer, phase);
            writer.WriteEndArray();
            writer.WriteStartArray("steps"u8);
            foreach (var step in report.Steps)
            {
                writer.WriteStartObject();
                Step(writer, step);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>Writes a report to a writer of the caller's.</summary>
    public static void Write(Utf8JsonWriter writer, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        WriteMembers(writer, report);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes what became of a line of a pipeline as one line of JSON, with a line feed at its end: the report, or where
    /// the line could not be read its number and its problems.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="line">The line.</param>
    public static void WriteLine(IBufferWriter<byte> output, ProposalLine line)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(line);
        using (var writer = new Utf8JsonWriter(output, OneLine))
        {
            if (line.Report is not null)
                Write(writer, line.Report);
            else
                Unread(writer, line);
        }

        output.Write("\n"u8);
    }

    internal static void WriteMembers(Utf8JsonWriter writer, CheckReport report)
    {
        writer.WriteString("proposal"u8, report.Proposal);
        writer.WriteString("verdict"u8, ReportWords.Of(report.Verdict));
        writer.WriteBoolean("conclusive"u8, report.Conclusive);
        Findings(writer, "findings", report.Findings);

        writer.WriteStartObject("readiness"u8);
        writer.WriteNumber("met"u8, report.Readiness.Met);
        Findings(writer, "gaps", report.Readiness.Gaps);
        writer.WriteNumber("open"u8, report.Readiness.Open);
        writer.WriteNumber("notDue"u8, report.Readiness.NotDue);
        writer.WriteEndObject();

        writer.WriteStartArray("questions"u8);
        foreach (var question in report.Questions)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer"u8, question.Pointer);
            writer.WriteString("question"u8, question.Question);
            writer.WriteString("hint"u8, question.Hint);
            Texts(writer, "waiting", question.Waiting);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Derogations(writer, report.Derogations);

        writer.WriteStartArray("areas"u8);
        foreach (var area in report.Areas)
        {
            writer.WriteStartObject();
            writer.WriteString("area"u8, ReportWords.Of(area.Area));
            writer.WriteNumber("satisfied"u8, area.Satisfied);
            writer.WriteNumber("violated"u8, area.Violated);
            writer.WriteNumber("undetermined"u8, area.Undetermined);
            writer.WriteNumber("notApplicable"u8, area.NotApplicable);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        writer.WriteStartArray("notices"u8);
        foreach (var notice in report.Notices)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, notice.Rule);
            writer.WriteString("message"u8, notice.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Unread(Utf8JsonWriter writer, ProposalLine line)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line"u8, line.Number);
        if (line.Name is not null)
            writer.WriteString("document"u8, line.Name);
        writer.WriteStartArray("problems"u8);
        foreach (var problem in line.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer"u8, problem.Pointer);
            writer.WriteNumber("line"u8, problem.Position.Line);
            writer.WriteNumber("column"u8, problem.Position.Column);
            writer.WriteString("message"u8, problem.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter writer, ChangeReport report)
    {
        writer.WritePropertyName("step"u8);
        Write(writer, report.Step);
        Findings(writer, "new", report.New);
        Findings(writer, "gone", report.Gone);
        Findings(writer, "remaining", report.Remaining);
    }

    internal static void Findings(Utf8JsonWriter writer, string name, ValueList<Finding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
            Finding(writer, finding);
        writer.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, finding.Rule.Id);
        writer.WriteString("title"u8, finding.Rule.Title);
        writer.WriteString("strength"u8, ReportWords.Of(finding.Strength));
        writer.WriteString("severity"u8, ReportWords.Of(finding.Severity));
        writer.WriteString("area"u8, ReportWords.Of(finding.Rule.Area));
        writer.WriteString("message"u8, finding.Message);
        writer.WriteString("pointer"u8, finding.Pointer);
        if (finding.Position is { } position)
        {
            writer.WriteNumber("line"u8, position.Line);
            writer.WriteNumber("column"u8, position.Column);
        }

        writer.WriteStartArray("citations"u8);
        foreach (var citation in finding.Rule.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("source"u8, new Citation(citation.Source).ToString());
            if (citation.Clause is not null)
                writer.WriteString("clause"u8, citation.Clause);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("evidence"u8);
        foreach (var evidence in finding.Evidence)
            RecordWriting.Write(writer, evidence);
        writer.WriteEndArray();
        writer.WriteString("remedy"u8, finding.Rule.Remedy);
        Texts(writer, "precedents", finding.Rule.Precedents);
        Texts(writer, "alsoAnswers", finding.AlsoAnswers);
        if (finding.GraverIf.Count > 0)
            Texts(writer, "graverIf", finding.GraverIf);
        writer.WriteEndObject();
    }

    private static void Derogations(Utf8JsonWriter writer, ValueList<DerogationStanding> standings)
    {
        writer.WriteStartArray("derogations"u8);
        foreach (var standing in standings)
        {
            writer.WriteStartObject();
            RecordWriting.WriteMembers(writer, standing.Derogation);
            writer.WriteString("state"u8, ReportWords.Of(standing.State));
            Findings(writer, "setAside", standing.SetAside);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, ValueList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
