using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace PeacekeepingDomain.Tests;

/// <summary>
/// Tries a property on many cases from one fixed seed, so that a run is like any other. A failure prints the seed, the
/// case and the smallest case that still fails.
/// </summary>
public static class Properties
{
    // A run on all cores is many runs, each from a seed of its own: FsCheck tries the cases of one run one after the other.
    private const int CasesOfPart = 1000;

    public static void ShouldHold(this Property property, int cases) => Check.One(Seeded(part: 0).WithMaxTest(cases), property);

    /// <summary>Tries a share every day, and the whole count, on all cores, where a thorough run is asked for.</summary>
    public static void ShouldHold(this Property property, int everyday, int thorough)
    {
        if (!Trials.Thorough)
        {
            property.ShouldHold(everyday);
            return;
        }

        var cases = Trials.Of(everyday, thorough);
        Parallel.For(
            0,
            (cases + CasesOfPart - 1) / CasesOfPart,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            part => Check.One(Seeded(part).WithMaxTest(Math.Min(CasesOfPart, cases - (part * CasesOfPart))), property));
    }

    private static Config Seeded(int part) =>
        Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(19480529UL + (ulong)part, 1945102401UL), FSharpOption<int>.None)));
}
