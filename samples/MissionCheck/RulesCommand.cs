using System.CommandLine;
using System.Globalization;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using Spectre.Console;

namespace MissionCheck;

/// <summary>rules [ID]: lists the rules, or shows one.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = "The id of a rule or requirement, such as CON-01.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rules", "Lists the coherence rules and readiness requirements, or shows one of them.") { id };
        command.SetAction(call => Run(call.GetValue(id), terminal));
        return command;
    }

    private static int Run(string? id, Terminal terminal)
    {
        var book = PeacekeepingDoctrine.RuleBook;
        if (id is null)
        {
            List(terminal.Screen, "Coherence rules", book.Rules.Select(static rule => rule.About));
            List(terminal.Screen, "Readiness requirements", book.Requirements.Select(static row => row.About));
            List(terminal.Screen, "Rules on change", book.ChangeRules.Select(static rule => rule.About));
            return ExitCode.Fine;
        }

        if (book.Find(id) is not { } about)
        {
            terminal.Error.WriteLine($"mission-check: no rule has the id {id}; the command rules lists them all.");
            return ExitCode.Wrong;
        }

        Show(terminal.Screen, about);
        return ExitCode.Fine;
    }

    private static void List(IAnsiConsole screen, string title, IEnumerable<Demand> demands)
    {
        var table = new Table { Border = TableBorder.Horizontal, Title = new TableTitle(title), Expand = true };
        table.AddColumn("Id").AddColumn("Area").AddColumn("Strength").AddColumn("Demand");
        foreach (var about in demands)
            table.AddRow(about.Id.Marked("bold"), Style.Title(about.Area), ReportWords.Of(about.Strength).Marked(Style.Of(about.Strength)), Style.Plain(about.Title));
        screen.Write(table);
    }

    private static void Show(IAnsiConsole screen, Demand about)
    {
        screen.MarkupLine($"{about.Id.Marked("bold")}  {Style.Plain(about.Title)}");
        var entries = new Entries(indent: 2, width: 12);
        entries.Add("strength".Marked("dim"), ReportWords.Of(about.Strength));
        entries.Add("area".Marked("dim"), Style.Title(about.Area));
        entries.Add("due from".Marked("dim"), ReportWords.Of(about.DueFrom).Replace('-', ' '));
        entries.Add("since".Marked("dim"), about.Since.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        foreach (var source in about.Sources)
            entries.Add("clause".Marked("dim"), Style.Plain(source.ToString()));
        entries.Add("remedy".Marked("dim"), Style.Plain(about.Remedy));
        foreach (var precedent in about.Precedents)
            entries.Add("compare".Marked("dim"), Style.Plain(precedent));
        screen.Write(entries);
    }
}
