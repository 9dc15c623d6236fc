using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Mending;
using Spectre.Console;

namespace MissionCheck;

/// <summary>What would mend a proposal.</summary>
internal static class MendingView
{
    public static void Show(IAnsiConsole screen, string proposal, MendingReport mending)
    {
        var errors = mending.Report.Findings.Count(static finding => finding.Strength == Strength.Must);
        screen.MarkupLine($"{$"What would mend {proposal}".Marked("bold underline")}  {"facts of the world are never edited".Marked("dim")}");
        if (errors == 0)
            screen.MarkupLine("  Nothing contradicts doctrine for certain; the remedies of the findings above say what to weigh.".Marked("dim"));
        Ways(screen, "Keeping every task", mending.Keeping);
        Ways(screen, mending.Ways.Any(static way => way.Amendments.Any(static amendment => amendment.GivesUp)) ? "Leaving no error" : "Keeping every task, and leaving no error", mending.Ways);
        if (errors > mending.Beyond.Count && mending.Ways.Count == 0)
            screen.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"  No set of up to {ProposalMending.MostAmendments} changes was found that leaves no error."));
        if (mending.Beyond.Count > 0)
            screen.MarkupLine("  No decision mends this; only the world can:");
        foreach (var remedy in mending.Beyond)
            Beyond(screen, remedy);
        var elsewhere = mending.Remedies.Where(remedy => remedy.Finding.Strength == Strength.Must && remedy.Conditions.Count > 0 && !mending.Beyond.Contains(remedy)).ToList();
        if (elsewhere.Count > 0)
            screen.MarkupLine("  The world could mend these errors too:".Marked("dim"));
        foreach (var remedy in elsewhere)
            Conditions(screen, remedy);
        screen.WriteLine();
    }

    private static void Ways(IAnsiConsole screen, string title, ValueList<Way> ways)
    {
        if (ways.Count == 0)
            return;
        screen.MarkupLine($"  {title}".Marked("bold"));
        for (var number = 1; number <= ways.Count; number++)
        {
            var way = ways[number - 1];
            var entries = Begin();
            for (var i = 0; i < way.Amendments.Count; i++)
                entries.Add(i == 0 ? string.Create(CultureInfo.InvariantCulture, $"way {number}").Marked("bold green") : "and".Marked("dim"), Style.Plain(way.Amendments[i].Sentence));
            var left = way.Report.Findings.Count == 1 ? "1 finding left" : string.Create(CultureInfo.InvariantCulture, $"{way.Report.Findings.Count} findings left");
            entries.Add("", (way.Left.Count == 0
                ? $"{ReportWords.Sentence(way.Report)}, {left}"
                : $"{string.Join(", ", way.Left.Select(static finding => finding.Rule.Id))} hang on the world; {left}").Marked("dim"));
            screen.Write(entries);
        }
    }

    private static void Beyond(IAnsiConsole screen, FindingRemedy remedy)
    {
        var entries = Begin();
        entries.Add(remedy.Finding.Rule.Id.Marked("bold red"), Style.Plain(remedy.Finding.Message));
        foreach (var condition in remedy.Conditions)
            entries.Add("if".Marked("dim"), Style.Plain(Answer(condition)));
        if (remedy.Conditions.Count == 0)
            entries.Add("remedy".Marked("dim"), Style.Plain(remedy.Finding.Rule.Remedy));
        screen.Write(entries);
    }

    private static void Conditions(IAnsiConsole screen, FindingRemedy remedy)
    {
        var entries = Begin();
        for (var i = 0; i < remedy.Conditions.Count; i++)
            entries.Add(i == 0 ? remedy.Finding.Rule.Id.Marked("red") : "or".Marked("dim"), Style.Plain(Answer(remedy.Conditions[i])));
        screen.Write(entries);
    }

    private static string Answer(WorldCondition condition) => $"{condition.Question} {Capital(string.Join(", or ", condition.Would))}; now: {condition.Now}.";

    // Below a report, and aligned with its findings.
    private static Entries Begin() => new(indent: 2, width: 10);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
