using System;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PeacekeepingDomain.Generator;

/// <summary>The definition of something is the summary of its documentation comment, as plain text.</summary>
internal static class Definitions
{
    public static string Of(ISymbol symbol)
    {
        var comment = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(comment))
            return "";
        var summary = XElement.Parse(comment, LoadOptions.PreserveWhitespace).Element("summary");
        if (summary is null)
            return "";
        var text = string.Concat(summary.DescendantNodes().Select(static node => node switch
        {
            XText words => words.Value,
            XElement { IsEmpty: true } element when element.Attribute("cref") is { } reference => Naming.Camel(LastPart(reference.Value)),
            _ => "",
        }));
        return string.Join(" ", text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static string LastPart(string reference) => reference.Substring(Math.Max(reference.LastIndexOf('.'), reference.LastIndexOf(':')) + 1);
}
