using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Options;

/// <summary>One line of a comparison: what is stated of each option.</summary>
/// <param name="Label">What the line is about: <c>Soldiers</c>.</param>
/// <param name="Options">What is stated of each option, in words and in their order; <c>not stated</c> where nothing is.</param>
/// <param name="NotDeploying">The same for sending no mission; empty where there is nothing to say.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ComparisonRow(string Label, ValueList<string> Options, string NotDeploying)
{
    /// <summary>Whether it is stated of any option.</summary>
    public bool IsStated => Options.Any(static value => value != FactText.NotStated);
}
