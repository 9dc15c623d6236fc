using System.CommandLine;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using Spectre.Console;

namespace MissionCheck;

/// <summary>check FILE…: checks proposals.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Proposals in JSON; - reads one from standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<ReportFormat>("--format") { Description = "How to print the report: text or json.", DefaultValueFactory = _ => ReportFormat.Text };
        var output = new Option<string?>("--output") { Description = "Write to a file instead of the screen.", HelpName = "FILE" };
        var failOn = new Option<FailOn>("--fail-on") { Description = "From which severity on the exit code is 1: error, warning or never.", DefaultValueFactory = _ => FailOn.Error };
        var today = new Option<bool>("--as-of-today") { Description = "Judge by the doctrine that stands now instead of the proposal's own day." };
        var explain = new Option<bool>("--explain") { Description = "Say of every rule how it came out, what it read and what it waits for." };
        var command = new Command("check", "Checks proposals against doctrine.") { files, format, output, failOn, today, explain };
        command.SetAction(call => Run(
            call.GetValue(files)!,
            call.GetValue(format),
            call.GetValue(output),
            call.GetValue(failOn),
            call.GetValue(today),
            call.GetValue(explain),
            terminal));
        return command;
    }

    private static int Run(string[] files, ReportFormat format, string? output, FailOn failOn, bool today, bool explain, Terminal terminal)
    {
        if (Read(files, terminal) is not { } documents)
            return ExitCode.Wrong;

        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook, new CheckerSettings { ByPresentDoctrine = today });
        var reports = documents.ConvertAll(document => checker.Check(document.Proposal).LocatedBy(document.Locate));

        var text = new StringWriter();
        var screen = output is null ? terminal.Screen : Paper(text);
        if (format == ReportFormat.Json)
        {
            text.Write(reports.Count == 1 ? ReportJson.Write(reports[0]) : ReportJson.Write(reports));
        }
        else
        {
            foreach (var (document, report) in documents.Zip(reports))
            {
                ReportView.Show(screen, document, report);
                if (explain)
                    ExplanationView.Show(screen, checker.Explain(document.Proposal));
            }
        }

        if (!Deliver(text.ToString(), output, terminal))
            return ExitCode.Wrong;
        return reports.Exists(report => Fails(report, failOn)) ? ExitCode.Found : ExitCode.Fine;
    }

    private static List<ProposalDocument>? Read(string[] files, Terminal terminal)
    {
        var documents = new List<ProposalDocument>();
        var wrong = false;
        foreach (var file in files)
        {
            var name = file == "-" ? "standard input" : file;
            if (Bytes(file, name, terminal) is not { } bytes)
            {
                wrong = true;
            }
            else if (ProposalDocument.TryRead(bytes, out var document, out var problems, name))
            {
                documents.Add(document);
            }
            else
            {
                wrong = true;
                foreach (var problem in problems)
                    terminal.Error.WriteLine($"{name}:{problem}");
            }
        }

        return wrong ? null : documents;
    }

    private static byte[]? Bytes(string file, string name, Terminal terminal)
    {
        try
        {
            if (file != "-")
                return File.ReadAllBytes(file);
            using var input = terminal.OpenInput();
            using var copy = new MemoryStream();
            input.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Error.WriteLine($"{name}: {failure.Message}");
            return null;
        }
    }

    private static IAnsiConsole Paper(StringWriter text)
    {
        var paper = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        paper.Profile.Width = 120;
        return paper;
    }

    private static bool Deliver(string text, string? output, Terminal terminal)
    {
        if (output is null)
        {
            terminal.Output.Write(text);
            return true;
        }

        try
        {
            File.WriteAllText(output, text);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Error.WriteLine($"{output}: {failure.Message}");
            return false;
        }
    }

    private static bool Fails(CheckReport report, FailOn failOn) => failOn switch
    {
        FailOn.Never => false,
        FailOn.Error => report.Findings.Any(static finding => finding.Severity == Severity.Error),
        _ => report.Findings.Any(static finding => finding.Severity >= Severity.Warning),
    };
}
