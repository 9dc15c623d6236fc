using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InProtection(MissionProposal mission) => mission.WithTask("protect", task => task with { Traits = [TaskTrait.SafeArea, TaskTrait.Offensive] }) with
    {
        Protection = mission.Protection! with
        {
            Strategy = new() { Engagement = false, Physical = false, Environment = false },
            SupportsNationalProtection = false,
            HumanRightsComponent = false,
            PublicReporting = false,
            CivilianHarmMitigation = false,
            SitesPlan = false,
        },
    };
}
