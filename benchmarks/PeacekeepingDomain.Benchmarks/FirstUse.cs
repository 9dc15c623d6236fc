using System.Diagnostics;
using System.Globalization;
using System.Text;
using PeacekeepingDomain.Catalogue;
using PeacekeepingDomain.Doctrine.Statements;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// What the first use of doctrine and history costs: nothing of it is built before it is asked for. Each figure is the
/// median of fresh processes, since a second use in the same process costs nothing.
/// </summary>
internal static class FirstUse
{
    private const int Processes = 11;

    private static readonly (string Name, Func<int> Use)[] Uses =
    [
        ("one operation", static () => PeaceOperations.Untac.Tasks.Count),
        ("the thirty models", static () => ModelDescriptions.All.Count),
        ("the hundred operations", static () => PeaceOperations.All.Count),
        ("all doctrine and history", static () => Everything()),
        ("the whole catalogue", static () => Enum.GetValues<CatalogueSubject>().Sum(static subject => DoctrineCatalogue.On(subject).Entries.Count)),
    ];

    /// <summary>Measures one use in this process and prints it.</summary>
    public static void Measure(string name)
    {
        var use = Uses.Single(use => use.Name == name).Use;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        use();
        clock.Stop();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMilliseconds:0.000} {bytes}"));
    }

    /// <summary>Measures every use in fresh processes and keeps the table.</summary>
    public static void Keep()
    {
        var table = new StringBuilder("| first use of | time | allocated |\n|---|--:|--:|\n");
        var rows = new List<Row>();
        foreach (var (name, _) in Uses)
        {
            var runs = Enumerable.Range(0, Processes).Select(_ => InFreshProcess(name)).OrderBy(static run => run.Milliseconds).ToList();
            var (milliseconds, bytes) = runs[Processes / 2];
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {milliseconds:0.0} ms | {bytes / 1024.0:#,0} KB |\n");
            rows.Add(new Row(name, milliseconds, bytes));
        }

        Results.Keep(nameof(FirstUse), table.ToString(), rows);
    }

    private static int Everything() =>
        ModelDescriptions.All.Count + ModelDescriptions.Tensions.Count + ModalityDescriptions.All.Count + PeaceOperations.All.Count
        + TaskCategories.All.Sum(static category => Crosswalk.From(category).Pema.Count)
        + Enum.GetValues<StatementTopic>().Sum(static topic => DoctrineStatements.On(topic).Count);

    private static (double Milliseconds, long Bytes) InFreshProcess(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false, ArgumentList = { "first-use", name } };
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture));
    }

    /// <summary>What a first use costs.</summary>
    internal sealed record Row(string Use, double Milliseconds, long Bytes);
}
