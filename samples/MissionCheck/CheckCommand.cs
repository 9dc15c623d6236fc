using System.CommandLine;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Mending;
using PeacekeepingDomain.Reporting;
using Spectre.Console;

namespace MissionCheck;

/// <summary>check FILE…: checks proposals.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Proposals in JSON, or resolutions as text or Akoma Ntoso XML: files, folders, patterns such as missions/*.json; - reads standard input. With --format ndjson, .ndjson, .jsonl and - hold a proposal a line.", Arity = ArgumentArity.OneOrMore };
        var format = Choice.Option<ReportFormat>("--format", "How to print the report; text when left out.");
        var output = new Option<string?>("--output") { Description = "Write to a file instead of the screen.", HelpName = "FILE" };
        var settings = new Option<string?>("--config") { Description = "Checker settings in JSON: profile, severities, figures, derogations.", HelpName = "FILE" };
        var profile = Choice.Option<CheckProfile>("--profile", "The three principles alone, the full rule book, or strict; goes before the settings.");
        var failOn = Choice.Option<FailOn>("--fail-on", "From which severity on the exit code is 1; error when left out.");
        var today = new Option<bool>("--as-of-today") { Description = "Judge by the doctrine that stands now instead of the proposal's own day." };
        var explain = new Option<bool>("--explain") { Description = "Say of every rule how it came out, what it read and what it waits for." };
        var mission = new Option<string?>("--mission") { Description = "Of a resolution that turns to several missions, the one to check, by acronym or name.", HelpName = "NAME" };
        var mend = new Option<bool>("--mend") { Description = "Say what would mend the proposal: the smallest sets of changes that leave no error, and what only the world can change." };
        var command = new Command("check", "Checks proposals against doctrine. Prints one in full, several in a table.") { files, format, output, settings, profile, failOn, today, explain, mend, mission };
        command.SetAction(call => Run(
            new CheckOptions(
                call.GetValue(files)!,
                Choice.Of<ReportFormat>(call.GetValue(format)) ?? ReportFormat.Text,
                call.GetValue(output),
                call.GetValue(settings),
                Choice.Of<CheckProfile>(call.GetValue(profile)),
                Choice.Of<FailOn>(call.GetValue(failOn)) ?? FailOn.Error,
                call.GetValue(today),
                call.GetValue(explain),
                call.GetValue(mend),
                call.GetValue(mission)),
            terminal));
        return command;
    }

    private static int Run(CheckOptions options, Terminal terminal)
    {
        if (ReadSettings(options.Settings, terminal) is not { } settings)
            return ExitCode.Wrong;

        // The call goes before the file.
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook, settings with
        {
            Profile = options.Profile ?? settings.Profile,
            ByPresentDoctrine = options.AsOfToday ? true : settings.ByPresentDoctrine,
        });
        if (options.Format == ReportFormat.Ndjson)
            return LinesCheck.Run(options, checker, terminal);
        if (Read(options, terminal) is not { } inputs)
            return ExitCode.Wrong;
        var missions = inputs.ConvertAll(input => (input.Document, Report: input.Check(checker), input.Resolution));
        if (!Print(options, checker, missions, terminal))
            return ExitCode.Wrong;
        return missions.Exists(mission => Fails(mission.Report.Findings, options.FailOn)) ? ExitCode.Found : ExitCode.Fine;
    }

    internal static CheckerSettings? ReadSettings(string? file, Terminal terminal)
    {
        var settings = CheckerSettings.Default;
        if (file is not null)
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

        return settings;
    }

    internal static List<ProposalDocument>? ReadProposals(string[] words, Terminal terminal) =>
        Read(words, terminal, readsText: false, mission: null)?.ConvertAll(static input => input.Document);

    private static List<CheckInput>? Read(CheckOptions options, Terminal terminal) => Read(options.Files, terminal, readsText: true, options.Mission);

    private static List<CheckInput>? Read(string[] words, Terminal terminal, bool readsText, string? mission)
    {
        if (InputFiles.Find(words, terminal.Error) is not { } files)
            return null;
        var documents = new List<CheckInput>(files.Count);
        var wrong = false;
        terminal.EachWithProgress(files, file =>
        {
            var name = file == InputFiles.StandardInput ? "standard input" : file;
            if (InputFiles.HoldsLines(file))
            {
                wrong = true;
                terminal.Error.WriteLine($"{name}: the file holds a proposal a line; check --format ndjson reads it.");
            }
            else if (Bytes(file, terminal) is not { } bytes)
            {
                wrong = true;
            }
            else if (readsText && ResolutionInput.IsText(bytes))
            {
                if (ResolutionInput.TryRead(bytes, name, mission, out var resolution, terminal.Error))
                    documents.Add(new CheckInput(resolution.Document(name), resolution));
                else
                    wrong = true;
            }
            else if (ProposalDocument.TryRead(bytes, out var document, out var problems, name))
            {
                documents.Add(new CheckInput(document, null));
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

    internal static byte[]? Bytes(string file, Terminal terminal)
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

    private static bool Print(CheckOptions options, CoherenceChecker checker, List<(ProposalDocument Document, CheckReport Report, ResolutionInput? Resolution)> missions, Terminal terminal)
    {
        using var text = new StringWriter();
        switch (options.Format)
        {
            case ReportFormat.Json when options.Mend:
                text.Write(missions is [var (document, _, _)] ? MendingJson.Write(checker.Mend(document.Proposal)) : MendingJson.Write(missions.Select(mission => checker.Mend(mission.Document.Proposal))));
                break;
            case ReportFormat.Json:
                text.Write(missions is [var (_, report, _)] ? ReportJson.Write(report) : ReportJson.Write(missions.Select(mission => mission.Report)));
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
                PrintText(options.Output is null ? terminal.Screen : Terminal.Paper(text), options, checker, missions);
                break;
        }

        return terminal.Deliver(text.ToString(), options.Output);
    }

    private static CheckedProposal[] Checked(List<(ProposalDocument Document, CheckReport Report, ResolutionInput? Resolution)> missions) =>
        [.. missions.Select(mission => mission.Resolution is { } resolution
            ? new CheckedProposal(mission.Document.Proposal, mission.Report, resolution.Reading)
            : new CheckedProposal(mission.Document, mission.Report))];

    private static void PrintText(IAnsiConsole screen, CheckOptions options, CoherenceChecker checker, List<(ProposalDocument Document, CheckReport Report, ResolutionInput? Resolution)> missions)
    {
        if (missions.Count > 1)
            MissionTable.Show(screen, missions.ConvertAll(static mission => (mission.Document, mission.Report)));
        else
            ReportView.Show(screen, missions[0].Document, missions[0].Report);
        foreach (var (document, report, resolution) in missions)
        {
            if (resolution is not null)
                ReadingView.Below(screen, resolution);
            if (options.Mend)
                MendingView.Show(screen, report.Proposal, checker.Mend(document.Proposal));
            if (options.Explain)
                ExplanationView.Show(screen, report.Proposal, checker.Explain(document.Proposal));
        }
    }

    internal static bool Fails(IEnumerable<Finding> findings, FailOn failOn) => failOn switch
    {
        FailOn.Never => false,
        FailOn.Error => findings.Any(static finding => finding.Severity == Severity.Error),
        _ => findings.Any(static finding => finding.Severity >= Severity.Warning),
    };
}
