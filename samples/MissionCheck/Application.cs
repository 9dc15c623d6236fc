using System.CommandLine;
using Spectre.Console;

namespace MissionCheck;

/// <summary>The console program, apart from the process it runs in.</summary>
public static class Application
{
    // Wide enough for a table where there is no terminal to ask.
    private const int WidthWithoutTerminal = 120;

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="terminal">Where it writes and reads.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(terminal);
        Prepare(terminal.Screen.Profile);

        var root = new RootCommand("Checks proposed peace operations against peacekeeping doctrine. Without a command it checks the bundled real missions.")
        {
            CheckCommand.Create(terminal),
            RulesCommand.Create(terminal),
        };
        root.SetAction(_ => BundledMissions.Check(terminal));

        var call = root.Parse(arguments);
        if (call.Errors.Count > 0)
        {
            foreach (var error in call.Errors)
                terminal.Error.WriteLine($"mission-check: {error.Message}");
            terminal.Error.WriteLine("mission-check: see mission-check --help");
            return ExitCode.Wrong;
        }

        return call.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
    }

    /// <summary>Colour on a terminal only, and not where NO_COLOR asks for none.</summary>
    private static void Prepare(Profile profile)
    {
        if (!profile.Out.IsTerminal)
        {
            profile.Width = WidthWithoutTerminal;
            profile.Capabilities.Ansi = false;
            profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    }
}
