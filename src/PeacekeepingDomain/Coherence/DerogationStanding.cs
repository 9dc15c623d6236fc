using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>A derogation, what became of it, and the findings it set aside. They are shown, never hidden.</summary>
/// <param name="Derogation">The derogation as stated.</param>
/// <param name="State">What became of it.</param>
/// <param name="SetAside">The findings it set aside.</param>
public sealed record DerogationStanding(Derogation Derogation, DerogationState State, ValueList<Finding> SetAside);
