using System.CommandLine;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;
using Spectre.Console;

namespace MissionCheck;

/// <summary>check FILE…: checks proposals.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Proposals in JSON: files, folders, patterns such as missions/*.json; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var format = Choice.Option<ReportFormat>("--format", "How to print the report; text when left out.");
        var output = new Option<string?>("--output") { Description = "Write to a file instead of the screen.", HelpName = "FILE" };
        var settings = new Option<string?>("--config") { Description = "Checker settings in JSON: profile, severities, figures, derogations.", HelpName = "FILE" };
        var profile = Choice.Option<CheckProfile>("--profile", "The three principles alone, the full rule book, or strict; goes before the settings.");
        var failOn = Choice.Option<FailOn>("--fail-on", "From which severity on the exit code is 1; error when left out.");
        var today = new Option<bool>("--as-of-today") { Description = "Judge by the doctrine that stands now instead of the proposal's own day." };
        var explain = new Option<bool>("--explain") { Description = "Say of every rule how it came out, what it read and what it waits for." };
        var command = new Command("check", "Checks proposals against doctrine. Prints one in full, several in a table.") { files, format, output, settings, profile, failOn, today, explain };
        command.SetAction(call => Run(
            new CheckOptions(
                call.GetValue(files)!,
                call.GetValue(format) ?? ReportFormat.Text,
                call.GetValue(output),
                call.GetValue(settings),
                call.GetValue(profile),
                call.GetValue(failOn) ?? FailOn.Error,
                call.GetValue(today),
                call.GetValue(explain)),
            terminal));
        return command;
    }

    private static int Run(CheckOptions options, Terminal terminal)
    {
        if (ReadSettings(options, terminal) is not { } settings || ReadProposals(options.Files, terminal) is not { } documents)
            return ExitCode.Wrong;

        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook, settings);
        var missions = documents.ConvertAll(document => (document, Report: checker.Check(document.Proposal).LocatedBy(document.Locate)));
        if (!Print(options, checker, missions, terminal))
            return ExitCode.Wrong;
        return missions.Exists(mission => Fails(mission.Report, options.FailOn)) ? ExitCode.Found : ExitCode.Fine;
    }

    private static CheckerSettings? ReadSettings(CheckOptions options, Terminal terminal)
    {
        var settings = CheckerSettings.Default;
        if (options.Settings is { } file)
        {
            if (Bytes(file, terminal) is not { } bytes)
                return null;
            if (!SettingsDocument.TryRead(bytes, out var read, out var problems))
            {
                foreach (var problem in problems)
                    terminal.Error.WriteLine($"{file}:{problem}");
                return null;
            }

            settings = read;
        }

        // The call goes before the file.
        return settings with
        {
            Profile = options.Profile ?? settings.Profile,
            ByPresentDoctrine = options.AsOfToday ? true : settings.ByPresentDoctrine,
        };
    }

    private static List<ProposalDocument>? ReadProposals(string[] words, Terminal terminal)
    {
        if (InputFiles.Find(words, terminal.Error) is not { } files)
            return null;
        var documents = new List<ProposalDocument>(files.Count);
        var wrong = false;
        terminal.EachWithProgress(files, file =>
        {
            var name = file == InputFiles.StandardInput ? "standard input" : file;
            if (Bytes(file, terminal) is not { } bytes)
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
        });
        return wrong ? null : documents;
    }

    private static byte[]? Bytes(string file, Terminal terminal)
    {
        try
        {
            if (file != InputFiles.StandardInput)
                return File.ReadAllBytes(file);
            using var input = terminal.OpenInput();
            using var copy = new MemoryStream();
            input.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{file}: {failure.Message}");
            return null;
        }
    }

    private static bool Print(CheckOptions options, CoherenceChecker checker, List<(ProposalDocument Document, CheckReport Report)> missions, Terminal terminal)
    {
        using var text = new StringWriter();
        switch (options.Format)
        {
            case ReportFormat.Json:
                text.Write(missions.Count == 1 ? ReportJson.Write(missions[0].Report) : ReportJson.Write(missions.Select(mission => mission.Report)));
                break;
            case ReportFormat.Sarif:
                text.Write(SarifReport.Write(Checked(missions)));
                break;
            case ReportFormat.Markdown:
                text.Write(MarkdownReport.Write(Checked(missions)));
                break;
            case ReportFormat.Html:
                text.Write(HtmlReport.Write(Checked(missions)));
                break;
            default:
                PrintText(options.Output is null ? terminal.Screen : Terminal.Paper(text), options.Explain, checker, missions);
                break;
        }

        if (options.Output is null)
        {
            terminal.Output.Write(text);
            return true;
        }

        try
        {
            File.WriteAllText(options.Output, text.ToString());
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{options.Output}: {failure.Message}");
            return false;
        }
    }

    private static CheckedProposal[] Checked(List<(ProposalDocument Document, CheckReport Report)> missions) =>
        [.. missions.Select(mission => new CheckedProposal(mission.Document, mission.Report))];

    private static void PrintText(IAnsiConsole screen, bool explain, CoherenceChecker checker, List<(ProposalDocument Document, CheckReport Report)> missions)
    {
        if (missions.Count > 1)
            MissionTable.Show(screen, missions);
        else
            ReportView.Show(screen, missions[0].Document, missions[0].Report);
        if (!explain)
            return;
        foreach (var (document, report) in missions)
            ExplanationView.Show(screen, report.Proposal, checker.Explain(document.Proposal));
    }

    private static bool Fails(CheckReport report, FailOn failOn) => failOn switch
    {
        FailOn.Never => false,
        FailOn.Error => report.Findings.Any(static finding => finding.Severity == Severity.Error),
        _ => report.Findings.Any(static finding => finding.Severity >= Severity.Warning),
    };
}
