using BenchmarkDotNet.Reports;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>Keeps the reports of a full run beside the benchmarks.</summary>
internal static class Results
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Find();

    private static string Folder => Directory.CreateDirectory(Path.Combine(Repository, "benchmarks", "results")).FullName;

    public static void Keep(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public static void Keep(IEnumerable<Summary> summaries)
    {
        foreach (var summary in summaries)
        {
            var name = summary.BenchmarksCases[0].Descriptor.Type;
            foreach (var (suffix, extension) in new[] { ("-report-github", ".md"), ("-report-brief", ".json") })
            {
                var report = Path.Combine(summary.ResultsDirectoryPath, name.FullName + suffix + extension);
                File.Copy(report, Path.Combine(Folder, name.Name + extension), overwrite: true);
            }
        }
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
