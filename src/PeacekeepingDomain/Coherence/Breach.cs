using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A contradiction as a rule stated it.</summary>
/// <param name="Strength">How strongly doctrine demands what is contradicted.</param>
/// <param name="At">The fact.</param>
/// <param name="Message">The finding in a sentence.</param>
/// <param name="Named">The facts that the sentence names, among those that the ruling's sentences name.</param>
/// <param name="GraverIf">Unknown where missing facts would make it a must.</param>
internal readonly record struct Breach(Strength Strength, Place At, string Message, Range Named, Tri GraverIf);
