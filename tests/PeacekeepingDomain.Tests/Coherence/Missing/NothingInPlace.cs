using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

/// <summary>
/// The sound mission with nothing in place of what readiness asks for: every requirement has its gap in it. A new
/// requirement takes its own fact away in the file of its area.
/// </summary>
public static partial class NothingInPlace
{
    public static MissionProposal At(Stage stage)
    {
        var mission = SoundMission.Proposal with { Stage = stage };
        mission = InConsent(mission);
        mission = InImpartiality(mission);
        mission = InUseOfForce(mission);
        mission = InAuthorization(mission);
        mission = InMandate(mission);
        mission = InModels(mission);
        mission = InCommand(mission);
        mission = InCapabilities(mission);
        mission = InFinance(mission);
        mission = InProtection(mission);
        mission = InInclusion(mission);
        mission = InSupportToOthers(mission);
        mission = InSafety(mission);
        mission = InPolitics(mission);
        mission = InInformation(mission);
        mission = InConduct(mission);
        mission = InPerformance(mission);
        mission = InTransition(mission);
        mission = InFootprint(mission);
        mission = InDeployment(mission);
        mission = InLocalPopulation(mission);
        return mission;
    }
}
