namespace PeacekeepingDomain.Benchmarks;

/// <summary>What was measured of a contestant on a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Contestant">The contestant.</param>
/// <param name="Nanoseconds">The shortest time of a run.</param>
/// <param name="Ratio">The median ratio to the first contestant of the row.</param>
/// <param name="Bytes">What a run allocates.</param>
internal sealed record Measured(string Document, string Contestant, double Nanoseconds, double Ratio, long Bytes);
