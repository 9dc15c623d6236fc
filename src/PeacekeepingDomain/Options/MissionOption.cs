using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>One of several proposals for a situation, with what a check found on it.</summary>
/// <param name="Number">Its number in the comparison, from 1.</param>
/// <param name="Name">Its acronym, or its name where it has none or shares the acronym with another option.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Report">What the check found.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record MissionOption(int Number, string Name, MissionProposal Proposal, CheckReport Report)
{
    /// <summary>The military component; null where nothing is stated.</summary>
    public ComponentStrength? Military => Proposal.Force?.Military ?? Silence;

    /// <summary>The police component; null where nothing is stated.</summary>
    public ComponentStrength? Police => Proposal.Force?.Police ?? Silence;

    /// <summary>The civilian component; null where nothing is stated.</summary>
    public ComponentStrength? Civilian => Proposal.Force?.Civilian ?? Silence;

    // In a section declared whole, silence means none.
    private ComponentStrength? Silence => Proposal.Whole?.Contains(Section.Force) == true ? ComponentStrength.None : null;
}
