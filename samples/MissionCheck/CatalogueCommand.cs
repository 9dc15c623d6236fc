using System.CommandLine;
using PeacekeepingDomain;
using PeacekeepingDomain.Catalogue;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;
using Spectre.Console;

namespace MissionCheck;

/// <summary>catalogue [SUBJECT] [ID]: shows doctrine and history.</summary>
internal static class CatalogueCommand
{
    public static Command Create(Terminal terminal)
    {
        var subject = Choice.Argument<CatalogueSubject>("SUBJECT", "What to show; the list of subjects when left out.");
        var id = new Argument<string?>("ID") { Description = "The id of an entry, such as 4, UNTAC or min07; all entries when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = Choice.Option<CatalogueFormat>("--format", "How to print it; text when left out.");
        var command = new Command("catalogue", "Shows the doctrine: principles, models, modalities, tasks, capabilities, statements, missions, sources.") { subject, id, format };
        command.SetAction(call => Run(Choice.Of<CatalogueSubject>(call.GetValue(subject)), call.GetValue(id), Choice.Of<CatalogueFormat>(call.GetValue(format)) ?? CatalogueFormat.Text, terminal));
        return command;
    }

    private static int Run(CatalogueSubject? subject, string? id, CatalogueFormat format, Terminal terminal)
    {
        if (subject is not { } chosen)
        {
            if (format != CatalogueFormat.Text)
                return Wrong(terminal, "name a subject to print it in this format.");
            Subjects(terminal.Screen);
            return ExitCode.Fine;
        }

        var section = DoctrineCatalogue.On(chosen);
        if (id is not null)
        {
            if (section.Find(id) is not { } found)
                return Wrong(terminal, $"{Word(chosen)} has no entry {id}; catalogue {Word(chosen)} lists them all.");
            section = section with { Entries = [found] };
        }

        switch (format)
        {
            case CatalogueFormat.Json:
                terminal.Output.Write(id is null ? CatalogueJson.Write(section) : CatalogueJson.Write(section.Entries[0]));
                break;
            case CatalogueFormat.Markdown:
                terminal.Output.Write(CatalogueMarkdown.Write(section, PeacekeepingDoctrine.RuleBook));
                break;
            default:
                if (id is null)
                    List(terminal.Screen, section);
                else
                    Show(terminal.Screen, section.Entries[0]);
                break;
        }

        return ExitCode.Fine;
    }

    private static int Wrong(Terminal terminal, string problem)
    {
        terminal.Error.WriteLine($"mission-check: {problem}");
        return ExitCode.Wrong;
    }

    private static void Subjects(IAnsiConsole screen)
    {
        var table = new Table { Border = TableBorder.Horizontal, Expand = true };
        table.AddColumn("Subject").AddColumn(new TableColumn("Entries").RightAligned()).AddColumn("What stands there");
        foreach (var subject in Enum.GetValues<CatalogueSubject>())
        {
            var section = DoctrineCatalogue.On(subject);
            table.AddRow(Word(subject).Marked("bold"), $"{section.Entries.Count}", Style.Plain(section.Title));
        }

        screen.Write(table);
        screen.WriteLine("catalogue SUBJECT lists the entries, catalogue SUBJECT ID shows one.");
    }

    private static void List(IAnsiConsole screen, CatalogueSection section)
    {
        screen.MarkupLine(section.Title.Marked("bold"));
        screen.WriteLine(section.About);
        string? part = null;
        Table? table = null;
        foreach (var entry in section.Entries)
        {
            if (table is null || entry.Part != part)
            {
                if (table is not null)
                    screen.Write(table);
                part = entry.Part;
                table = new Table { Border = TableBorder.Horizontal, Expand = true, ShowHeaders = false };
                if (part is not null)
                    table.Title = new TableTitle(part.Marked("dim"));
                table.AddColumn(new TableColumn("Id") { NoWrap = true }).AddColumn("Title");
            }

            table.AddRow(entry.Id.Marked("bold"), Style.Plain(entry.Title));
        }

        if (table is not null)
            screen.Write(table);
    }

    private static void Show(IAnsiConsole screen, CatalogueEntry entry)
    {
        screen.MarkupLine(entry.Title.Marked("bold"));
        if (entry.Text.Length > 0)
            screen.WriteLine(entry.Text);
        var entries = new Entries(indent: 2, width: 24);
        foreach (var field in entry.Fields)
        {
            var name = field.Name;
            foreach (var value in field.Values)
            {
                var link = value.Link is { } to ? $" {$"→ {to}".Marked("dim")}" : "";
                var source = value.Source is { } by ? $" {$"({by})".Marked("dim")}" : "";
                entries.Add(name.Marked("dim"), Style.Plain(value.Text) + link + source);
                name = "";
            }
        }

        screen.Write(entries);
    }

    private static string Word(CatalogueSubject subject) => subject.ToString().ToLowerInvariant();
}
