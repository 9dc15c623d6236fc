using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace MissionCheck;

/// <summary>Where the program writes and reads.</summary>
/// <param name="screen">Made where something is written to it: to ask a terminal what it can do takes time.</param>
/// <param name="progress">Likewise.</param>
/// <param name="output">For text that programs read.</param>
/// <param name="error">For what is wrong with the input or the call.</param>
/// <param name="openInput">Opens standard input.</param>
public sealed class Terminal(Lazy<IAnsiConsole> screen, Lazy<IAnsiConsole> progress, TextWriter output, TextWriter error, Func<Stream> openInput)
{
    // Wide enough for a table where there is no terminal to ask.
    private const int WidthWithoutTerminal = 120;

    // Nothing is cut to it; left to the runtime, it would look for a terminal.
    private const int HeightWithoutTerminal = 50;

    // A bar that is gone before it is seen only flickers.
    private const int FilesWithoutProgress = 20;

    /// <summary>For text that people read; has colour on a terminal only.</summary>
    public IAnsiConsole Screen => screen.Value;

    /// <summary>For progress, beside what is printed.</summary>
    public IAnsiConsole Progress => progress.Value;

    /// <summary>For text that programs read.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>For what is wrong with the input or the call.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; } = openInput;

    /// <summary>Opens standard output for bytes, as a pipeline writes them.</summary>
    public Func<Stream> OpenOutput { get; init; } = OutputOfProcess;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(
        new(static () => Prepared(AnsiConsole.Console)),
        new(static () => Prepared(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }))),
        Console.Out,
        Console.Error,
        Console.OpenStandardInput);

    /// <summary>A screen that writes plain text.</summary>
    public static IAnsiConsole Paper(TextWriter text) =>
        Prepared(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) }));

    /// <summary>Writes a text to a file, or to the output where none is named; says what went wrong and gives false where it cannot.</summary>
    public bool Deliver(string text, string? file)
    {
        if (file is null)
        {
            Output.Write(text);
            return true;
        }

        try
        {
            File.WriteAllText(file, text);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Error.WriteLine($"{file}: {failure.Message}");
            return false;
        }
    }

    /// <summary>Does something with each file, with a progress bar where there are many and somebody watches.</summary>
    public void EachWithProgress(IReadOnlyList<string> files, Action<string> action)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(action);
        if (files.Count <= FilesWithoutProgress || !Progress.Profile.Out.IsTerminal)
        {
            foreach (var file in files)
                action(file);
            return;
        }

        Progress.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("Reading", maxValue: files.Count);
            foreach (var file in files)
            {
                action(file);
                task.Increment(1);
            }
        });
    }

    /// <summary>
    /// Standard output. The console's own stream takes a pipe that nobody reads for one that is read, and would go on
    /// working for nobody; a file stream on the pipe notices.
    /// </summary>
    private static Stream OutputOfProcess()
    {
        if (!OperatingSystem.IsWindows())
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek && Console.IsOutputRedirected)
                return pipe;
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Colour on a terminal only, and not where NO_COLOR asks for none.</summary>
    private static IAnsiConsole Prepared(IAnsiConsole screen)
    {
        var profile = screen.Profile;
        if (!profile.Out.IsTerminal)
        {
            profile.Width = WidthWithoutTerminal;
            profile.Height = HeightWithoutTerminal;
            profile.Capabilities.Ansi = false;
            profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        return screen;
    }
}
