using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace PeacekeepingDomain.Reading;

/// <summary>
/// Turns Akoma Ntoso XML into lines: a mark, a heading, a paragraph is a line each. How elements are nested is not relied
/// on, since documents put "(e)" now into an element of its own and now before the words.
/// </summary>
internal static class AkomaNtoso
{
    public static bool IsIt(string text)
    {
        var start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        return start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<akomaNtoso", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<an:akomaNtoso", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The lines of a document; null with the reason where it is not well formed.</summary>
    public static string? Lines(string xml, out string? refusal)
    {
        var text = new StringBuilder();
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var source = new StringReader(xml.TrimStart('\uFEFF', ' ', '\n', '\r', '\t'));
            using var reader = XmlReader.Create(source, settings);
            for (var more = reader.Read(); more;)
            {
                var skipped = false;
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when reader.LocalName is "meta" or "authorialNote":
                        reader.Skip();
                        skipped = true;
                        break;
                    case XmlNodeType.Element or XmlNodeType.EndElement when !IsInline(reader.LocalName):
                        Break(text);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                        Append(text, reader.Value);
                        break;
                    default:
                        break;
                }

                // What was skipped leaves the reader at the node after it.
                more = skipped ? !reader.EOF : reader.Read();
            }
        }
        catch (XmlException failure)
        {
            refusal = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The XML cannot be read, at line {failure.LineNumber}, position {failure.LinePosition}; give the document as it was published, or its plain text.");
            return null;
        }

        refusal = null;
        return text.ToString();
    }

    // Elements that run on within a line; every other begins and ends one.
    private static bool IsInline(string name) => name is "i" or "b" or "u" or "span" or "ref" or "mref" or "a" or "sup" or "sub" or "abbr" or "date" or "docDate"
        or "docNumber" or "docTitle" or "docType" or "docProponent" or "organization" or "person" or "role" or "location" or "event" or "concept" or "object"
        or "process" or "term" or "def" or "ins" or "del" or "em" or "strong" or "session" or "quantity" or "entity" or "inline" or "rref" or "noteRef" or "eol";

    private static void Append(StringBuilder text, string value)
    {
        foreach (var character in value)
            text.Append(char.IsWhiteSpace(character) ? ' ' : character);
    }

    private static void Break(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
