using System.Text.Json;
using PeacekeepingDomain.Catalogue;

namespace PeacekeepingDomain.Json;

/// <summary>Writes the catalogue of doctrine as JSON, with members in a fixed order.</summary>
public static class CatalogueJson
{
    /// <summary>A subject with its entries, as readable JSON.</summary>
    public static string Write(CatalogueSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return ReadableJson.Text(writer => Write(writer, section));
    }

    /// <summary>An entry as readable JSON.</summary>
    public static string Write(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ReadableJson.Text(writer => Write(writer, entry));
    }

    /// <summary>Writes a subject with its entries to a writer of the caller's.</summary>
    public static void Write(Utf8JsonWriter writer, CatalogueSection section)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(section);
        writer.WriteStartObject();
        writer.WriteString("subject"u8, JsonNamingPolicy.KebabCaseLower.ConvertName(section.Subject.ToString()));
        writer.WriteString("title"u8, section.Title);
        writer.WriteString("about"u8, section.About);
        writer.WriteStartArray("entries"u8);
        foreach (var entry in section.Entries)
            Write(writer, entry);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes an entry to a writer of the caller's.</summary>
    public static void Write(Utf8JsonWriter writer, CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entry);
        writer.WriteStartObject();
        writer.WriteString("id"u8, entry.Id);
        writer.WriteString("title"u8, entry.Title);
        if (entry.Part is { } part)
            writer.WriteString("part"u8, part);
        if (entry.Text.Length > 0)
            writer.WriteString("text"u8, entry.Text);
        foreach (var field in entry.Fields)
        {
            writer.WriteStartArray(Member(field.Name));
            foreach (var value in field.Values)
            {
                writer.WriteStartObject();
                writer.WriteString("text"u8, value.Text);
                if (value.Link is { } link)
                    writer.WriteString("link"u8, link);
                if (value.Source is { } source)
                    writer.WriteString("source"u8, source);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>A name of several words as a member: <c>definingCapabilities</c>.</summary>
    private static string Member(string name)
    {
        var words = name.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
