using System.CommandLine;

namespace MissionCheck;

/// <summary>The console program, apart from the process it runs in.</summary>
public static class Application
{
    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="terminal">Where it writes and reads.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(terminal);
        var root = new RootCommand("Checks proposed peace operations against peacekeeping doctrine. Without a command it checks the bundled real missions.")
        {
            CheckCommand.Create(terminal),
            ChangeCommand.Create(terminal),
            CompareCommand.Create(terminal),
            SuggestCommand.Create(terminal),
            NewCommand.Create(terminal),
            ReadCommand.Create(terminal),
            RulesCommand.Create(terminal),
            CatalogueCommand.Create(terminal),
            SchemaCommand.Create(terminal),
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
}
