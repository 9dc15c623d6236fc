using System.CommandLine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Reporting;

namespace MissionCheck;

/// <summary>read FILE: what was read of mandates in the text of a resolution.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The text of a resolution, plain or Akoma Ntoso XML; - reads standard input." };
        var mission = new Option<string?>("--mission") { Description = "The one mission to show, by acronym or name; all when left out.", HelpName = "NAME" };
        var format = Choice.Option<ReadingFormat>("--format", "How to print it; text when left out.");
        var output = new Option<string?>("--output") { Description = "Write to a file instead of the screen.", HelpName = "FILE" };
        var command = new Command(
            "read",
            """
            Reads the text of a resolution into a draft mandate: tasks, force, strength, term, each with its paragraph.
            A person confirms it. What is not listed was not found; that it is absent from the text is not said.

              mission-check read S_RES_1542_2004.txt
              mission-check read S_RES_2149_2014.txt --mission MINUSCA --format html --output minusca.html
            """)
        {
            file,
            mission,
            format,
            output,
        };
        command.SetAction(call => Run(call.GetValue(file)!, call.GetValue(mission), Choice.Of<ReadingFormat>(call.GetValue(format)) ?? ReadingFormat.Text, call.GetValue(output), terminal));
        return command;
    }

    private static int Run(string word, string? mission, ReadingFormat format, string? output, Terminal terminal)
    {
        if (InputFiles.Find([word], terminal.Error) is not { } files)
            return ExitCode.Wrong;
        if (files is not [var file])
        {
            terminal.Error.WriteLine($"mission-check: read takes one text; {word} names {files.Count} files.");
            return ExitCode.Wrong;
        }

        var name = file == InputFiles.StandardInput ? "standard input" : file;
        if (CheckCommand.Bytes(file, terminal) is not { } bytes)
            return ExitCode.Wrong;
        if (!ResolutionInput.TryRead(bytes, out var reading, out var refusal))
        {
            terminal.Error.WriteLine($"{name}: {refusal}");
            return ExitCode.Wrong;
        }

        MissionMandate? mandate = null;
        if (mission is not null && !reading.TryFind(mission, out mandate, out refusal))
        {
            terminal.Error.WriteLine($"{name}: {refusal}");
            return ExitCode.Wrong;
        }

        using var text = new StringWriter();
        switch (format)
        {
            case ReadingFormat.Json:
                text.Write(MandateReadingJson.Write(reading, mandate));
                break;
            case ReadingFormat.Html:
                text.Write(MandateReadingHtml.Write(reading, mandate));
                break;
            default:
                ReadingView.Show(output is null ? terminal.Screen : Terminal.Paper(text), reading, mandate is null ? reading.Missions : [mandate]);
                break;
        }

        return terminal.Deliver(text.ToString(), output) ? ExitCode.Fine : ExitCode.Wrong;
    }
}
