using System.Text;

namespace PeacekeepingDomain.Reporting;

/// <summary>What every page has around its body: nothing on it can load or run anything, whatever stands in it.</summary>
internal static class HtmlPage
{
    internal static string Write(string title, string body, string footer)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .Append(HtmlText.Of(title)).Append("</title>\n<style>\n").Append(HtmlStyle.Sheet).Append("</style>\n</head>\n<body>\n<main>\n")
            .Append(body).Append("</main>\n<footer><p>").Append(HtmlText.Of(footer)).Append("</p></footer>\n</body>\n</html>\n");
        return page.ToString();
    }
}
