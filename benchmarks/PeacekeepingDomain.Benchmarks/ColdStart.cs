using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// From the start of a process to its end with the first verdict, over a program that does nothing. All are published
/// alike, compiled ahead for this machine, and take turns.
/// </summary>
internal static class ColdStart
{
    private const int Rounds = 21;

    public static void Keep()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "missions", "undof-1974.json");
        (string Name, string Program, string[] Arguments)[] contestants =
        [
            ("an empty program", Published("benchmarks/Empty"), []),
            ("from C#, without JSON (QuickStart)", Published("samples/QuickStart"), []),
            ("MissionCheck, text", Published("samples/MissionCheck"), ["check", sample]),
            ("MissionCheck, JSON", Published("samples/MissionCheck"), ["check", sample, "--format", "json"]),
        ];
        var times = contestants.Select(static _ => new double[Rounds]).ToArray();
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
            {
                var time = Run(contestants[i].Program, contestants[i].Arguments);
                if (round >= 0)
                    times[i][round] = time;
            }
        }

        var rows = new List<Row>();
        for (var i = 0; i < contestants.Length; i++)
        {
            var own = times[i];
            rows.Add(new Row(contestants[i].Name, own.Min(), Median(own.Zip(times[0], static (time, empty) => time - empty)), own.Min() - times[0].Min()));
        }

        var table = new StringBuilder("| program | shortest | over the empty one, median | over the empty one, shortest |\n|---|--:|--:|--:|\n");
        foreach (var row in rows)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Program} | {row.Shortest:0} ms | {row.Over:0} ms | {row.OverAtBest:0} ms |\n");
        Results.Keep(nameof(ColdStart), table.ToString(), rows);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static string Published(string project)
    {
        var name = Path.GetFileName(project);
        var folder = Path.Combine(Results.Repository, "artifacts", "cold-start", name);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Results.Repository,
            ArgumentList =
            {
                "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true", "-o", folder, "-v", "quiet",
            },
        };
        using var publishing = Process.Start(start)!;
        publishing.WaitForExit();
        if (publishing.ExitCode != 0)
            throw new InvalidOperationException($"{project} could not be published.");

        return Path.Combine(folder, name);
    }

    private static double Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>What was measured of a program, in milliseconds.</summary>
    internal sealed record Row(string Program, double Shortest, double Over, double OverAtBest);
}
