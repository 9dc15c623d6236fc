using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using Spectre.Console;

namespace MissionCheck;

/// <summary>How verdicts and strengths look on a terminal.</summary>
internal static class Style
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Incoherent => "red",
        Verdict.CoherentWithConcerns => "yellow",
        Verdict.Coherent => "green",
        _ => "blue",
    };

    public static string Of(Strength strength) => strength switch
    {
        Strength.Must => "red",
        Strength.Should => "yellow",
        _ => "blue",
    };

    /// <summary>A text as it stands, whoever wrote it: it colours nothing, breaks no line and drives no terminal.</summary>
    public static string Plain(string text) => Markup.Escape(VisibleText.Of(text));

    public static string Marked(this string text, string style) => $"[{style}]{Plain(text)}[/]";

    public static string Title(Area area)
    {
        var word = ReportWords.Of(area).Replace('-', ' ');
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
