using PeacekeepingDomain.Doctrine;

namespace DocumentationWriter.Validation;

/// <summary>What is expected of a check of a real moment.</summary>
/// <param name="What">What inquiries and the record of history say, in a few words.</param>
/// <param name="Strength">How strongly it is to be said: an error or a concern; null where the rules are to be silent.</param>
/// <param name="Rules">The rules that say it, any of them; all of them where they are to be silent.</param>
/// <remarks>Immutable.</remarks>
public sealed record Expectation(string What, Strength? Strength, params string[] Rules)
{
    /// <summary>Why the check differs; null where it does what is expected.</summary>
    public string? WhyNot { get; init; }
}
