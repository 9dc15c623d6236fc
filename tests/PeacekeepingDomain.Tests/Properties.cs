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
    private static readonly Config Seeded =
        Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(19480529UL, 1945102401UL), FSharpOption<int>.None)));

    public static void ShouldHold(this Property property, int cases) => Check.One(Seeded.WithMaxTest(cases), property);

    /// <summary>Tries a share every day, and the whole count, on all cores, where a thorough run is asked for.</summary>
    public static void ShouldHold(this Property property, int everyday, int thorough) =>
        Check.One(Trials.Thorough ? Seeded.WithMaxTest(Trials.Of(everyday, thorough)).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount)) : Seeded.WithMaxTest(everyday), property);
}
