using System.Text.Encodings.Web;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Reporting;

/// <summary>Text that HTML and SVG show as it is, between tags and in quoted attributes.</summary>
internal static class HtmlText
{
    // Letters of every script stay readable in the source; what has a meaning in HTML is written as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    internal static string Of(string text) => Encoder.Encode(VisibleText.Of(text));

    /// <summary>Text at the start of a cell that a spreadsheet may be made of.</summary>
    internal static string InCell(string text) => Encoder.Encode(VisibleText.InCell(text));
}
