using System.Globalization;
using System.Text.Json;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Json;

/// <summary>Writes readings of mandates as JSON, with members in a fixed order. What was not found is left out, or an empty list.</summary>
public static class MandateReadingJson
{
    /// <summary>A reading as readable JSON, the text that its quotations count in included.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="mandate">The one mandate of it that is wanted; all of them when null.</param>
    public static string Write(MandateReading reading, MissionMandate? mandate = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ReadableJson.Text(writer => Write(writer, reading, mandate is null ? reading.Missions : [mandate]));
    }

    private static void Write(Utf8JsonWriter writer, MandateReading reading, ValueList<MissionMandate> missions)
    {
        writer.WriteStartObject();
        writer.WriteString("caveat"u8, ReadingWords.Caveat);
        if (reading.Symbol is not null)
            writer.WriteString("symbol"u8, reading.Symbol);
        writer.WriteString("organ"u8, Vocabulary.Word(reading.Organ));
        Day(writer, "adopted", reading.Adopted);
        writer.WriteStartArray("chapters"u8);
        foreach (var chapter in reading.Chapters)
        {
            writer.WriteStartObject();
            writer.WriteString("chapter"u8, Vocabulary.Word(chapter.Chapter));
            Place(writer, chapter.Quotation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (reading.ThreatDetermination is { } threat)
        {
            writer.WriteStartObject("threatDetermination"u8);
            Place(writer, threat);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("missions"u8);
        foreach (var mission in missions)
            Mission(writer, mission);
        writer.WriteEndArray();
        Paragraphs(writer, "paragraphs", reading.Paragraphs);
        writer.WriteString("text"u8, reading.Text);
        writer.WriteEndObject();
    }

    private static void Mission(Utf8JsonWriter writer, MissionMandate mission)
    {
        writer.WriteStartObject();
        writer.WriteString("mission"u8, mission.Mission);
        if (mission.Name is not null)
            writer.WriteString("name"u8, mission.Name);
        writer.WriteString("act"u8, ReadingWords.Of(mission.Act));
        writer.WriteStartArray("tasks"u8);
        foreach (var task in mission.Tasks)
            Task(writer, task);
        writer.WriteEndArray();

        writer.WriteStartArray("force"u8);
        foreach (var force in mission.Force)
        {
            writer.WriteStartObject();
            writer.WriteString("authority"u8, Vocabulary.Word(force.Authority));
            writer.WriteString("addressee"u8, force.Addressee);
            writer.WriteBoolean("restated"u8, force.IsRestated);
            Texts(writer, "qualifiers", force.Qualifiers);
            Place(writer, force.Quotation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("ceilings"u8);
        foreach (var ceiling in mission.Ceilings)
        {
            writer.WriteStartObject();
            writer.WriteString("component"u8, Vocabulary.Word(ceiling.Component));
            writer.WriteNumber("number"u8, ceiling.Number);
            writer.WriteString("category"u8, ceiling.Category);
            writer.WriteBoolean("change"u8, ceiling.IsChange);
            writer.WriteBoolean("part"u8, ceiling.IsPart);
            Place(writer, ceiling.Quotation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (mission.Term is { } term)
        {
            writer.WriteStartObject("term"u8);
            Day(writer, "until", term.Until);
            if (term.Months is { } months)
                writer.WriteNumber("months"u8, months);
            Place(writer, term.Quotation);
            writer.WriteEndObject();
        }

        Quotations(writer, "exit", mission.Exit);
        Quotations(writer, "dueDiligence", mission.DueDiligence);
        Quotations(writer, "statusOfForces", mission.StatusOfForces);
        Quotations(writer, "protectionQualifiers", mission.ProtectionQualifiers);
        writer.WriteStartArray("pointers"u8);
        foreach (var pointer in mission.Pointers)
        {
            writer.WriteStartObject();
            writer.WriteString("document"u8, pointer.Document);
            if (pointer.Paragraphs is not null)
                writer.WriteString("paragraphs"u8, pointer.Paragraphs);
            Place(writer, pointer.Quotation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Quotations(writer, "unclaimed", mission.Unclaimed);
        writer.WriteEndObject();
    }

    private static void Task(Utf8JsonWriter writer, MandatedTask task)
    {
        writer.WriteStartObject();
        writer.WriteString("task"u8, ReadingWords.Of(task.Task));
        writer.WriteNumber("number"u8, (int)task.Task);
        writer.WriteString("name"u8, PemaTasks.NameOf(task.Task));
        writer.WriteString("strength"u8, ReadingWords.Of(task.Strength));
        Texts(writer, "engagements", task.Engagements.Select(ReadingWords.Of));
        writer.WriteStartArray("categories"u8);
        foreach (var link in task.Categories)
        {
            writer.WriteStartObject();
            writer.WriteString("category"u8, Vocabulary.Word(link.Category));
            writer.WriteString("match"u8, Coherence.Facts.FactText.Kebab(link.Match.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("clauses"u8);
        foreach (var clause in task.Clauses)
        {
            writer.WriteStartObject();
            writer.WriteString("addressing"u8, ReadingWords.Of(clause.Addressing));
            writer.WriteString("found"u8, clause.Words);
            writer.WriteNumber("precision"u8, clause.Precision);
            Place(writer, clause.Quotation);
            if (clause.Lead is { } lead)
            {
                writer.WriteStartObject("lead"u8);
                Place(writer, lead);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Paragraphs(Utf8JsonWriter writer, string name, ValueList<ResolutionParagraph> paragraphs)
    {
        writer.WriteStartArray(name);
        foreach (var paragraph in paragraphs)
        {
            writer.WriteStartObject();
            writer.WriteString("reference"u8, paragraph.Reference);
            if (paragraph.Heading is not null)
                writer.WriteString("heading"u8, paragraph.Heading);
            if (paragraph.Own is { } own)
                Place(writer, own);
            if (paragraph.Items.Count > 0)
                Paragraphs(writer, "items", paragraph.Items);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Quotations(Utf8JsonWriter writer, string name, ValueList<Quotation> quotations)
    {
        writer.WriteStartArray(name);
        foreach (var quotation in quotations)
        {
            writer.WriteStartObject();
            Place(writer, quotation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Where words stand, and the words.</summary>
    private static void Place(Utf8JsonWriter writer, Quotation quotation)
    {
        writer.WriteString("paragraph"u8, quotation.Paragraph);
        writer.WriteNumber("start"u8, quotation.Start);
        writer.WriteNumber("length"u8, quotation.Length);
        writer.WriteString("words"u8, quotation.Words);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } stated)
            writer.WriteString(name, stated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
