using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.History;

/// <summary>How far a decision lets somebody use force, and who that is.</summary>
/// <param name="Authority">How far force may be used.</param>
/// <param name="Addressee">Who may use it: the operation, Member States, a force beside it.</param>
/// <param name="Purpose">For what, in the sense of the decision.</param>
/// <param name="By">The decision and its paragraph.</param>
/// <remarks>
/// Immutable and compared by value. Authority to use force and the chapter a decision invokes are two facts: a decision
/// may have one without the other.
/// </remarks>
public sealed record ForceGrant(ForceAuthority Authority, string Addressee, string Purpose, Citation By);
