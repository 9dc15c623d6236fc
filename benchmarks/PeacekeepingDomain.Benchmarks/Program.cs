using System.Diagnostics;

namespace PeacekeepingDomain.Benchmarks;

internal static class Program
{
    // What can be measured, in the order of the results.
    private static readonly (string Name, Func<Task> Run)[] Parts =
    [
        ("fluent-validation", Do(Comparisons.FluentValidation)),
        ("by-hand", Do(Comparisons.ByHand)),
        ("reading", Do(Comparisons.Reading)),
        ("resolutions", Do(Comparisons.Resolutions)),
        ("growth", Do(Comparisons.Growth)),
        ("lines", Lines.KeepAsync),
        ("cold-start", Do(ColdStart.Keep)),
        ("first-use", Do(FirstUse.Keep)),
    ];

    // Without arguments everything is measured, each part in a process of its own; with names of parts, those.
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["first-use", var use])
        {
            FirstUse.Measure(use);
            return 0;
        }

        if (arguments is [var only] && Parts.FirstOrDefault(part => part.Name == only) is { Run: not null } found)
        {
            await found.Run().ConfigureAwait(false);
            return 0;
        }

        foreach (var name in arguments.Length == 0 ? Parts.Select(static part => part.Name) : arguments)
        {
            if (!Parts.Any(part => part.Name == name))
            {
                await Console.Error.WriteLineAsync($"{name} is none of: {string.Join(", ", Parts.Select(static part => part.Name))}.").ConfigureAwait(false);
                return 2;
            }

            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!) { ArgumentList = { name } })!;
            await process.WaitForExitAsync().ConfigureAwait(false);
            if (process.ExitCode != 0)
                return process.ExitCode;
        }

        return 0;
    }

    private static Func<Task> Do(Action measure) => () =>
    {
        measure();
        return Task.CompletedTask;
    };
}
