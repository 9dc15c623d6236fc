using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Options;

/// <summary>A finding on one of the options.</summary>
/// <param name="Option">The number of the option.</param>
/// <param name="Finding">The finding.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OptionFinding(int Option, Finding Finding);
