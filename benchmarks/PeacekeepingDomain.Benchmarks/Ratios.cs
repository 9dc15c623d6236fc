using System.Diagnostics;
using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// The same comparison for a machine that others use too. BenchmarkDotNet measures one contestant after another, and the
/// machine may be half as fast by the next one. Here all take turns every few milliseconds; each round gives a ratio to
/// the first of its row, and the median of the ratios is told, beside the shortest time seen.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 200;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(2);

    public static void Keep()
    {
        var full = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var twelve = TwelveRules.Checker;
        var validator = new FluentValidationMission();
        var table = new StringBuilder("| | | shortest | ratio | allocated |\n|---|---|--:|--:|--:|\n");
        foreach (var document in Enum.GetValues<Document>())
        {
            var mission = Missions.Of(document);
            Missions.AssertEqualFindings(mission, twelve, validator);
            Row(table, document.ToString(), [
                ("by hand", () => HandWrittenMission.Check(mission)),
                ("IsCoherent", () => twelve.IsCoherent(mission) ? twelve : null),
                ("Check, 12 rules", () => twelve.Check(mission)),
                ("Check, the whole rule book", () => full.Check(mission)),
                ("FluentValidation", () => validator.Validate(mission)),
            ]);
        }

        foreach (var sample in new[] { "undof-1974", "minusca-2014" })
        {
            var utf8 = Missions.Sample(sample);
            var mission = ProposalDocument.Read(utf8).Proposal;
            Row(table, sample, [
                ("strict reading", () => ProposalDocument.Read(utf8)),
                ("System.Text.Json, generated", () => System.Text.Json.JsonSerializer.Deserialize(utf8, PlainReading.Mission)),
                ("Check of what was read", () => full.Check(mission)),
                ("by hand, of what was read", () => HandWrittenMission.Check(mission)),
            ]);
        }

        Console.Write(table);
        Results.Keep("Ratios.md", table.ToString());
    }

    private static void Row(StringBuilder table, string document, (string Name, Func<object?> Run)[] contestants)
    {
        var runs = contestants.Select(static contestant => WarmedUp(contestant.Run)).ToArray();
        var times = contestants.Select(static _ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
                times[i][round] = Time(contestants[i].Run, runs[i]);
        }

        for (var i = 0; i < contestants.Length; i++)
        {
            var ratio = times[i].Zip(times[0], static (time, first) => time / first).Order().ElementAt(Rounds / 2);
            table.Append(CultureInfo.InvariantCulture, $"| {document} | {contestants[i].Name} | {times[i].Min():#,0} ns | {ratio:0.00} | {Allocated(contestants[i].Run):#,0} B |\n");
        }
    }

    /// <summary>How many runs make a turn, once the runtime has compiled what is hot.</summary>
    private static int WarmedUp(Func<object?> run)
    {
        var clock = Stopwatch.StartNew();
        var runs = 0;
        for (; clock.Elapsed < WarmingUp; runs++)
            run();
        return Math.Max(1, (int)(runs * (Turn / WarmingUp)));
    }

    private static double Time(Func<object?> run, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
            run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
    }

    private static long Allocated(Func<object?> run)
    {
        const int Runs = 1000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }
}
