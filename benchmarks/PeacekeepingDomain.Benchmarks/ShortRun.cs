using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// A short run in this process: the repository builds into one artifacts folder, in which BenchmarkDotNet's own builds
/// would get in each other's way.
/// </summary>
internal sealed class ShortRun : ManualConfig
{
    public ShortRun()
    {
        // The runtime compiles hot code anew in the background; a few rounds more let it finish.
        AddJob(Job.ShortRun.WithWarmupCount(10).WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance));
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(StatisticColumn.Min);
        AddExporter(MarkdownExporter.GitHub, JsonExporter.Brief);
        HideColumns(Column.Error, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
        ArtifactsPath = Path.Combine(Results.Repository, "artifacts", "benchmarks");
    }
}
