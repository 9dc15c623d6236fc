using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A contradiction as a rule stated it. Its words and the facts they name lie in the ruling it belongs to.</summary>
/// <param name="Strength">How strongly doctrine demands what is contradicted.</param>
/// <param name="At">The fact.</param>
/// <param name="Words">Where the sentence stands among the words of the ruling.</param>
/// <param name="Named">Where the facts that the sentence names stand among the places of the ruling.</param>
/// <param name="GraverIf">Unknown where missing facts would make it a must.</param>
internal readonly record struct Breach(Strength Strength, Place At, (int From, int Length) Words, (int From, int Length) Named, Tri GraverIf);
