using System.CommandLine;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Starts;

namespace MissionCheck;

/// <summary>new --models LIST | --from OPERATION | --from-text FILE: prints a proposal to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var models = new Option<string?>("--models") { Description = "The models to combine, by number or word: 4,6 or ceasefire-monitoring,verification.", HelpName = "LIST" };
        var modality = new Option<string?>("--modality") { Description = "The modality, with --models: standalone, sequenced, parallel, joint, hybrid, un-authorized.", HelpName = "WORD" };
        var name = new Option<string?>("--name") { Description = "The mission's name, with --models; the names of the models when left out.", HelpName = "TEXT" };
        var from = new Option<string?>("--from") { Description = "A real operation to start from instead, by acronym or name: UNISFA.", HelpName = "OPERATION" };
        var text = new Option<string?>("--from-text") { Description = "The text of a resolution to start from instead, plain or Akoma Ntoso XML; - reads standard input.", HelpName = "FILE" };
        var mission = new Option<string?>("--mission") { Description = "With --from-text, the mission that is meant, where the text turns to several.", HelpName = "NAME" };
        var output = new Option<string?>("--output") { Description = "Write to a new file instead of the screen.", HelpName = "FILE" };
        var command = new Command(
            "new",
            """
            Prints a proposal to start from, as JSON with comments that check reads at once.
            From models: their tasks as facts, their preconditions and tensions as questions.
            From a real operation: what its record dates to the day it was established, with evidence.
            From the text of a resolution: what was read of authority and mandate, with evidence; what was not, as comments.

              mission-check new --models 4,6 --modality standalone --output my-mission.json
              mission-check new --from UNISFA | mission-check check -
              mission-check new --from-text S_RES_1542_2004.txt --output minustah.json
            """)
        {
            models,
            modality,
            name,
            from,
            text,
            mission,
            output,
        };
        command.SetAction(call => Run(call.GetValue(models), call.GetValue(modality), call.GetValue(name), call.GetValue(from), call.GetValue(text), call.GetValue(mission), call.GetValue(output), terminal));
        return command;
    }

    private static int Run(string? models, string? modality, string? name, string? from, string? text, string? mission, string? output, Terminal terminal)
    {
        if (text is not null && (models ?? from ?? modality ?? name) is null)
            return FromText(text, mission, output, terminal);
        var start = Start(models, modality, name, from, out var problems);
        if (text is not null || mission is not null)
            problems.Add("--from-text stands alone, with --mission where the text turns to several missions.");
        if (start is null || problems.Count > 0)
        {
            foreach (var problem in problems)
                terminal.Error.WriteLine($"mission-check: {problem}");
            return ExitCode.Wrong;
        }

        return Deliver(ProposalStartJson.Write(start), output, terminal);
    }

    private static int FromText(string file, string? mission, string? output, Terminal terminal)
    {
        var name = file == InputFiles.StandardInput ? "standard input" : file;
        return InputFiles.Find([file], terminal.Error) is [var found]
            && CheckCommand.Bytes(found, terminal) is { } bytes
            && ResolutionInput.TryRead(bytes, name, mission, out var resolution, terminal.Error)
                ? Deliver(ProposalStartJson.Write(resolution.Start), output, terminal)
                : ExitCode.Wrong;
    }

    private static int Deliver(string document, string? output, Terminal terminal)
    {
        if (output is null)
        {
            terminal.Output.Write(document);
            return ExitCode.Fine;
        }

        try
        {
            // A proposal that somebody has filled in is not written over.
            using var file = new StreamWriter(new FileStream(output, FileMode.CreateNew, FileAccess.Write));
            file.Write(document);
            return ExitCode.Fine;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(File.Exists(output) ? $"{output}: the file is there already; name another." : $"{output}: {failure.Message}");
            return ExitCode.Wrong;
        }
    }

    private static ProposalStart? Start(string? models, string? modality, string? name, string? from, out List<string> problems)
    {
        problems = [];
        if ((models is null) == (from is null))
        {
            problems.Add("new takes either --models or --from, or else --from-text; see mission-check new --help.");
            return null;
        }

        if (from is not null)
        {
            if (modality is not null || name is not null)
                problems.Add("--modality and --name go with --models; a record has its own.");
            if (!StartWords.TryFindOperation(from, out var operation, out var problem))
                problems.Add($"{problem} The command catalogue missions lists them all.");
            return problems.Count > 0 ? null : ProposalStart.From(operation!);
        }

        var chosen = new List<MissionModel>();
        foreach (var word in models!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (StartWords.TryReadModel(word, out var model, out var problem))
                chosen.Add(model);
            else
                problems.Add($"{problem} The command catalogue models lists them all.");
        }

        ModalityKind? kind = null;
        if (modality is not null)
        {
            if (StartWords.TryReadModality(modality, out var read, out var problem))
                kind = read;
            else
                problems.Add($"{problem} The command catalogue modalities lists them all.");
        }

        if (problems.Count == 0 && chosen.Count == 0)
            problems.Add("--models names no model; give a list such as 4,6.");
        return problems.Count > 0 ? null : ProposalStart.FromModels(name, chosen.ToValueList(), kind);
    }
}
