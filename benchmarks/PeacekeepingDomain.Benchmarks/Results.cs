using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>Keeps what was measured beside the benchmarks, as Markdown to read and as JSON for programs.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Find();

    private static string Folder => Directory.CreateDirectory(Path.Combine(Repository, "benchmarks", "results")).FullName;

    /// <summary>Keeps a comparison.</summary>
    public static void Keep(string name, IEnumerable<Measured> measured)
    {
        var rows = measured.ToList();
        var table = new StringBuilder("| | | shortest | ratio | allocated |\n|---|---|--:|--:|--:|\n");
        foreach (var row in rows)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Document} | {row.Contestant} | {row.Nanoseconds:#,0} ns | {row.Ratio:0.00} | {row.Bytes:#,0} B |\n");
        Keep(name, table.ToString(), rows);
    }

    /// <summary>Keeps a table of another shape, and what it says as data.</summary>
    public static void Keep<T>(string name, string table, IReadOnlyList<T> rows)
    {
        File.WriteAllText(Path.Combine(Folder, name + ".md"), table);
        File.WriteAllText(Path.Combine(Folder, name + ".json"), JsonSerializer.Serialize(rows, Readable) + "\n");
        Console.WriteLine($"{name}\n{table}");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PeacekeepingDomain.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks are run from within the repository.");
    }
}
