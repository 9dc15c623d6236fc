using System.Diagnostics;
using System.Runtime;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// Measures contestants on a machine that others use too, which may be half as fast the next second. All take turns every
/// few milliseconds; each round gives a ratio to the first of the row, and the median of the ratios is told, beside the
/// shortest time seen.
/// </summary>
internal static class Turns
{
    private const int Rounds = 200;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static IEnumerable<Measured> Take(string document, params IReadOnlyList<(string Name, Func<object?> Run)> contestants)
    {
        // Twice round, since the runtime compiles hot code anew in the background, on a busy machine after seconds.
        foreach (var contestant in contestants)
            WarmUp(contestant.Run);
        var runs = contestants.Select(static contestant => WarmUp(contestant.Run)).ToArray();
        var times = contestants.Select(static _ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
                times[i][round] = Time(contestants[i].Run, runs[i]);
        }

        for (var i = 0; i < contestants.Count; i++)
        {
            var ratios = times[i].Zip(times[0], static (time, first) => time / first).Order().ToArray();
            yield return new Measured(document, contestants[i].Name, times[i].Min(), ratios[Rounds / 2], Allocated(contestants[i].Run, Math.Clamp(runs[i] * 100, 10, 1000)));
        }
    }

    /// <summary>How many runs make a turn, once the runtime has nothing more to compile.</summary>
    private static int WarmUp(Func<object?> run)
    {
        var whole = Stopwatch.StartNew();
        while (true)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            var clock = Stopwatch.StartNew();
            var runs = 0;
            for (; clock.Elapsed < WarmingUp; runs++)
                run();
            if (compiled == JitInfo.GetCompiledMethodCount() || whole.Elapsed > Longest)
                return Math.Max(1, (int)(runs * (Turn / WarmingUp)));
        }
    }

    private static double Time(Func<object?> run, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
            run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
    }

    private static long Allocated(Func<object?> run, int runs)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
    }
}
