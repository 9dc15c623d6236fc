using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Options;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Json;

/// <summary>Writes what a situation admits, leaves open and refuses as JSON, with members in a fixed order.</summary>
public static class SuggestionsJson
{
    /// <summary>Suggestions as readable JSON.</summary>
    public static string Write(SituationSuggestions suggestions)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        return ReadableJson.Text(writer => Write(writer, suggestions));
    }

    /// <summary>Writes suggestions to a writer of the caller's.</summary>
    public static void Write(Utf8JsonWriter writer, SituationSuggestions suggestions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(suggestions);
        writer.WriteStartObject();
        writer.WriteString("situation"u8, suggestions.Situation);
        if (suggestions.Assumption is { } assumption)
            writer.WriteString("assumption"u8, assumption);
        ReportJson.Findings(writer, "concerns", suggestions.Concerns);
        All(writer, "models", suggestions.Models, static number => Vocabulary.Word((MissionModel)number));
        All(writer, "modalities", suggestions.Modalities, static number => Vocabulary.Word((ModalityKind)number));
        writer.WriteEndObject();
    }

    private static void All(Utf8JsonWriter writer, string name, ValueList<Suggestion> suggestions, Func<int, string> word)
    {
        writer.WriteStartArray(name);
        foreach (var suggestion in suggestions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number"u8, suggestion.Number);
            writer.WriteString("word"u8, word(suggestion.Number));
            writer.WriteString("name"u8, suggestion.Name);
            writer.WriteString("standing"u8, Kebab(suggestion.Standing.ToString()));
            ReportJson.Findings(writer, "against", suggestion.Against);
            Questions(writer, suggestion.Questions);
            Preconditions(writer, suggestion.Preconditions);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Questions(Utf8JsonWriter writer, ValueList<OpenQuestion> questions)
    {
        writer.WriteStartArray("questions"u8);
        foreach (var question in questions)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer"u8, question.Pointer);
            writer.WriteString("question"u8, question.Question);
            writer.WriteString("hint"u8, question.Hint);
            writer.WriteStartArray("waiting"u8);
            foreach (var rule in question.Waiting)
                writer.WriteStringValue(rule);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Preconditions(Utf8JsonWriter writer, ValueList<PreconditionStanding> standings)
    {
        writer.WriteStartArray("preconditions"u8);
        foreach (var standing in standings)
        {
            writer.WriteStartObject();
            writer.WriteString("text"u8, standing.Precondition.Text);
            if (standing.Precondition.Rule is { } rule)
                writer.WriteString("rule"u8, rule);
            writer.WriteString("state"u8, Kebab(standing.State.ToString()));
            if (standing.Reason is { } reason)
                writer.WriteString("reason"u8, reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
