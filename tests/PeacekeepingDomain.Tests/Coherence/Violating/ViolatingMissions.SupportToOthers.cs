using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfSupportToOthers =>
    [
        new("HRD-02", "support in spite of a high risk", HighRisk),
        new("HRD-05", "training under an embargo", UnderEmbargo(SupportKind.Training)),
        new("HRD-05", "rations under an embargo", UnderEmbargo(SupportKind.Logistics)),
        new("HRD-05", "support to a listed party", Listed),
    ];

    public static MissionProposal HighRisk => ButSupport(support => support with { Risk = RiskLevel.High, Mitigation = false });

    public static MissionProposal Listed => ButSupport(support => support with { Mitigation = false }).ButParty("government", party => party with { ListedForViolations = true });

    public static MissionProposal UnderEmbargo(SupportKind kind) => ButSupport(support => support with { UnderEmbargo = true, Kinds = [kind] });

    public static MissionProposal ButSupport(Func<SecurityForceSupport, SecurityForceSupport> change) =>
        Sound with { SupportToOthers = [change(Sound.SupportToOthers![0])] };
}
