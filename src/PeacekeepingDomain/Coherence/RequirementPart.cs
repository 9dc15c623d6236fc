using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>One of the things that a requirement wants in place.</summary>
/// <param name="What">What it is, as a noun: "a gender adviser".</param>
/// <param name="InPlace">Whether it is in place.</param>
/// <param name="Fact">The fact that says so.</param>
public sealed record RequirementPart(string What, Func<MissionFacts, Tri> InPlace, Func<MissionFacts, Place> Fact)
{
    /// <summary>A part that a single flag speaks for.</summary>
    public static RequirementPart Of(string what, Func<MissionFacts, Flag> flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return new(what, mission => flag(mission), mission => flag(mission));
    }
}
