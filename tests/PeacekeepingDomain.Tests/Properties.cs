using FsCheck;
using Microsoft.FSharp.Core;

namespace PeacekeepingDomain.Tests;

/// <summary>
/// Tries a property on many cases from one fixed seed, so that a run is like any other. A failure prints the seed, the
/// case and the smallest case that still fails.
/// </summary>
public static class Properties
{
    private static readonly Replay Seed = new(new Rnd(19480529UL, 1945102401UL), FSharpOption<int>.None);

    public static void ShouldHold(this Property property, int cases) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(FSharpOption<Replay>.Some(Seed)), property);
}
