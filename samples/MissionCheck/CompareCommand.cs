using System.CommandLine;
using System.Globalization;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Options;
using PeacekeepingDomain.Reporting;
using Spectre.Console;

namespace MissionCheck;

/// <summary>compare OPTION…: several proposals for one situation side by side.</summary>
internal static class CompareCommand
{
    private const int FactsShown = 12;

    public static Command Create(Terminal terminal)
    {
        var options = new Argument<string[]>("OPTION") { Description = "Proposals in JSON, each an option for the same situation: files, folders, patterns.", Arity = ArgumentArity.OneOrMore };
        var format = Choice.Option<ComparisonFormat>("--format", "How to print the comparison; text when left out.");
        var output = new Option<string?>("--output") { Description = "Write to a file instead of the screen.", HelpName = "FILE" };
        var command = new Command(
            "compare",
            "Sets options side by side: verdicts, findings that differ, strength, time, cost and open questions, with not deploying always among them. Example: mission-check compare standalone.json hybrid.json --format markdown --output options.md")
        {
            options,
            format,
            output,
        };
        command.SetAction(call => Run(call.GetValue(options)!, Choice.Of<ComparisonFormat>(call.GetValue(format)) ?? ComparisonFormat.Text, call.GetValue(output), terminal));
        return command;
    }

    private static int Run(string[] words, ComparisonFormat format, string? output, Terminal terminal)
    {
        if (CheckCommand.ReadProposals(words, terminal) is not { } documents)
            return ExitCode.Wrong;

        var comparison = OptionComparison.Of(new CoherenceChecker(PeacekeepingDoctrine.RuleBook), documents.Select(static document => document.Proposal));
        if (!Print(comparison, format, output, terminal))
            return ExitCode.Wrong;
        return comparison.Options.Any(static option => CheckCommand.Fails(option.Report.Findings, FailOn.Error)) ? ExitCode.Found : ExitCode.Fine;
    }

    private static bool Print(OptionComparison comparison, ComparisonFormat format, string? output, Terminal terminal)
    {
        using var text = new StringWriter();
        switch (format)
        {
            case ComparisonFormat.Json:
                text.Write(ComparisonJson.Write(comparison));
                break;
            case ComparisonFormat.Markdown:
                text.Write(ComparisonMarkdown.Write(comparison));
                break;
            default:
                Show(output is null ? terminal.Screen : Terminal.Paper(text), comparison);
                break;
        }

        return terminal.Deliver(text.ToString(), output);
    }

    private static void Show(IAnsiConsole screen, OptionComparison comparison)
    {
        foreach (var sentence in comparison.SituationsDiffer)
            screen.MarkupLine(sentence.Marked("yellow"));
        Rows(screen, comparison);
        Findings(screen, "Findings that differ", comparison, comparison.Differing);
        Findings(screen, "Findings of every option", comparison, comparison.Shared);
        Undone(screen, comparison.NotDeploying);
    }

    private static void Rows(IAnsiConsole screen, OptionComparison comparison)
    {
        var table = new Table { Border = TableBorder.Horizontal, ShowRowSeparators = true, Expand = true };
        table.AddColumn(new TableColumn("") { Width = 16 });
        foreach (var option in comparison.Options)
            table.AddColumn(string.Create(CultureInfo.InvariantCulture, $"{option.Number}. {option.Name}").Marked("bold"));
        table.AddColumn("Not deploying");
        foreach (var row in comparison.Rows.Where(static row => row.IsStated))
        {
            table.AddRow(
            [
                row.Label.Marked("dim"),
                .. row.Options.Select(static value => value == "not stated" ? value.Marked("dim") : Style.Plain(value)),
                Style.Plain(row.NotDeploying),
            ]);
        }

        screen.Write(table);
        var unstated = comparison.Rows.Where(static row => !row.IsStated).Select(static row => row.Label.ToLowerInvariant()).ToList();
        if (unstated.Count > 0)
            screen.MarkupLine($"  Not stated of any option: {string.Join(", ", unstated)}.".Marked("dim"));
        screen.WriteLine();
    }

    private static void Findings(IAnsiConsole screen, string title, OptionComparison comparison, ValueList<ComparedFinding> findings)
    {
        screen.MarkupLine(title.Marked("bold underline"));
        if (findings.Count == 0)
        {
            screen.WriteLine("  none");
            screen.WriteLine();
            return;
        }

        var table = new Table { Border = TableBorder.Horizontal, Expand = true };
        table.AddColumn(new TableColumn("Rule") { NoWrap = true }).AddColumn("What it finds");
        foreach (var option in comparison.Options)
            table.AddColumn(new TableColumn(option.Number.ToString(CultureInfo.InvariantCulture)) { NoWrap = true, Width = 6 });
        foreach (var finding in findings)
        {
            var messages = finding.Messages;
            table.AddRow(
            [
                finding.Rule.Id.Marked($"bold {Style.Of(finding.Strength)}"),
                string.Join('\n', messages.Select(message => Style.Plain(messages.Count == 1 ? message.Text : $"{message.Text} ({message.In})"))),
                .. comparison.Options.Select(option => finding.StrengthIn(option.Number) is { } strength ? ReportWords.Of(strength).Marked(Style.Of(strength)) : "–"),
            ]);
        }

        screen.Write(table);
    }

    private static IEnumerable<string> More(ValueList<OptionFact> facts) =>
        facts.Count <= FactsShown ? [] : [string.Create(CultureInfo.InvariantCulture, $"and {facts.Count - FactsShown} more: --format json lists them all").Marked("dim")];

    private static void Undone(IAnsiConsole screen, NotDeploying none)
    {
        screen.MarkupLine("What not deploying leaves as it is".Marked("bold underline"));
        var entries = new Entries(indent: 2, width: 22);
        void Row(string label, ValueList<OptionFact> facts) => entries.Add(
            label.Marked("dim"),
            facts.Count == 0 ? "none is stated".Marked("dim") : string.Join('\n', facts.Take(FactsShown).Select(static fact => $"{Style.Plain(fact.Text)} {$"({fact.In})".Marked("dim")}").Concat(More(facts))));

        Row("threats", none.Threats);
        Row("the host State asks", none.HostRequests);
        Row("tasks of no mission", none.Tasks);
        screen.Write(entries);
        if (none.Note is { } note)
            screen.WriteLine($"  {note}");
        screen.WriteLine();
    }
}
