using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Options;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Json;

/// <summary>Writes options side by side as JSON, with members in a fixed order. What is not stated has no member.</summary>
public static class ComparisonJson
{
    /// <summary>A comparison as readable JSON.</summary>
    public static string Write(OptionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ReadableJson.Text(writer => Write(writer, comparison));
    }

    /// <summary>Writes a comparison to a writer of the caller's.</summary>
    public static void Write(Utf8JsonWriter writer, OptionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        writer.WriteStartObject();
        writer.WriteStartArray("options"u8);
        foreach (var option in comparison.Options)
            Option(writer, option);
        writer.WriteEndArray();

        writer.WriteStartObject("notDeploying"u8);
        Facts(writer, "threats", comparison.NotDeploying.Threats);
        Facts(writer, "hostRequests", comparison.NotDeploying.HostRequests);
        Facts(writer, "tasks", comparison.NotDeploying.Tasks);
        Numbers(writer, "notWeighedIn", comparison.NotDeploying.NotWeighed);
        writer.WriteEndObject();

        Findings(writer, "differing", comparison.Differing);
        Findings(writer, "shared", comparison.Shared);
        writer.WriteStartArray("situationsDiffer"u8);
        foreach (var sentence in comparison.SituationsDiffer)
            writer.WriteStringValue(sentence);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Option(Utf8JsonWriter writer, MissionOption option)
    {
        var (proposal, report) = (option.Proposal, option.Report);
        writer.WriteStartObject();
        writer.WriteNumber("number"u8, option.Number);
        writer.WriteString("name"u8, proposal.Name);
        Text(writer, "acronym", proposal.Acronym);
        writer.WriteString("verdict"u8, ReportWords.Of(report.Verdict));
        writer.WriteBoolean("conclusive"u8, report.Conclusive);
        writer.WriteNumber("findings"u8, report.Findings.Count);
        writer.WriteNumber("gaps"u8, report.Readiness.Gaps.Count);
        writer.WriteNumber("questions"u8, report.Questions.Count);
        Text(writer, "presence", proposal.Presence is { } presence ? Vocabulary.Word(presence) : null);
        Text(writer, "stage", proposal.Stage is { } stage ? Vocabulary.Word(stage) : null);
        if (proposal.Models is { } models)
        {
            writer.WriteStartArray("models"u8);
            foreach (var model in models)
                writer.WriteStringValue(Vocabulary.Word(model));
            writer.WriteEndArray();
        }

        Text(writer, "modality", proposal.Modality?.Kind is { } kind ? Vocabulary.Word(kind) : null);
        Strength(writer, "military", option.Military);
        Strength(writer, "police", option.Police);
        Strength(writer, "civilian", option.Civilian);
        Number(writer, "durationMonths", proposal.Authorization?.DurationMonths);
        Number(writer, "initialOperatingDays", proposal.Force?.InitialOperatingDays);
        Number(writer, "fullOperatingDays", proposal.Force?.FullOperatingDays);
        Number(writer, "annualCost", proposal.Finance?.AnnualCost);
        Number(writer, "startUpCost", proposal.Finance?.StartUpCost);
        writer.WriteEndObject();
    }

    private static void Strength(Utf8JsonWriter writer, string name, ComponentStrength? component)
    {
        if (component is null)
            return;
        writer.WriteStartObject(name);
        Number(writer, "required", component.Required);
        Number(writer, "requested", component.Requested);
        Number(writer, "authorized", component.Authorized);
        writer.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter writer, string name, ValueList<ComparedFinding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, finding.Rule.Id);
            writer.WriteString("title"u8, finding.Rule.Title);
            writer.WriteString("fact"u8, finding.Fact);
            writer.WriteStartArray("found"u8);
            foreach (var found in finding.Found)
            {
                writer.WriteStartObject();
                writer.WriteNumber("option"u8, found.Option);
                writer.WriteString("strength"u8, ReportWords.Of(found.Finding.Strength));
                writer.WriteString("severity"u8, ReportWords.Of(found.Finding.Severity));
                writer.WriteString("message"u8, found.Finding.Message);
                writer.WriteString("pointer"u8, found.Finding.Pointer);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("remedy"u8, finding.Rule.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Facts(Utf8JsonWriter writer, string name, ValueList<OptionFact> facts)
    {
        writer.WriteStartArray(name);
        foreach (var fact in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, fact.Text);
            Numbers(writer, "options", fact.Options);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter writer, string name, ValueList<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
            writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    private static void Number(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } stated)
            writer.WriteNumber(name, stated);
    }
}
