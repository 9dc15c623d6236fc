using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>A finding with its place, which is compared faster than a pointer.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="At">Its place, whether or not the section is declared whole.</param>
internal record struct FoundAt(Finding Finding, Place At);
