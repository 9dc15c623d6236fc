using System.Text.Json;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Json;

/// <summary>Finds the position of a JSON Pointer in a document that has been read before.</summary>
internal static class DocumentLocator
{
    public static TextPosition Locate(ReadOnlySpan<byte> utf8, string pointer)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 });
        json.Read();
        var offset = json.TokenStartIndex;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (!Descend(ref json, step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), out var found))
                break;
            offset = found;
        }

        return new LineCounter(utf8).At(offset);
    }

    private static bool Descend(ref Utf8JsonReader json, string step, out long offset)
    {
        offset = 0;
        if (json.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
            {
                offset = json.TokenStartIndex;
                if (step == "*" || (int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var wanted) && wanted == index))
                    return true;
                json.Skip();
            }

            return false;
        }

        if (json.TokenType != JsonTokenType.StartObject)
            return false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            offset = json.TokenStartIndex;
            var found = json.ValueTextEquals(step);
            json.Read();
            if (found)
                return true;
            json.Skip();
        }

        return false;
    }
}
