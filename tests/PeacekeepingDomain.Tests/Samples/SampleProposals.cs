using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Samples;

/// <summary>The proposals of all samples, in the order of their names.</summary>
internal static class SampleProposals
{
    public static IReadOnlyList<MissionProposal> All { get; } = Read();

    private static List<MissionProposal> Read()
    {
        var proposals = new List<MissionProposal>();
        foreach (var name in SampleMissions.Names)
            proposals.Add(SampleMissions.Read(name).Proposal);
        return proposals;
    }
}
