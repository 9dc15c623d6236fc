using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Samples;

/// <summary>The proposals of all samples, in the order of their names.</summary>
internal static class SampleProposals
{
    public static IReadOnlyList<MissionProposal> All { get; } = SampleMissions.All.Select(static name => SampleMissions.Read(name).Proposal).ToList();

    /// <summary>Their documents, as they stand in their files.</summary>
    public static IEnumerable<byte[]> Texts => SampleMissions.All.Select(SampleMissions.Bytes);
}
