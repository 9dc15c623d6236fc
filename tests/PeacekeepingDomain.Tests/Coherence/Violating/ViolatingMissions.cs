using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

/// <summary>
/// For every coherence rule, missions that contradict it: the sound mission with as little changed as it takes. A new
/// rule adds its own to the file of its area, and takes part in the tests that all rules have in common.
/// </summary>
public static partial class ViolatingMissions
{
    public static ValueList<ViolatingMission> All { get; } =
    [
        .. OfConsent,
        .. OfImpartiality,
        .. OfUseOfForce,
        .. OfAuthorization,
        .. OfMandate,
        .. OfModels,
        .. OfCommand,
        .. OfCapabilities,
        .. OfFinance,
        .. OfProtection,
        .. OfInclusion,
        .. OfSupportToOthers,
        .. OfPolitics,
        .. OfInformation,
        .. OfConduct,
        .. OfPerformance,
        .. OfTransition,
        .. OfDeployment,
    ];

    private static MissionProposal Sound => SoundMission.Proposal;
}
