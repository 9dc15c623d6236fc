using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfAuthorization =>
    [
        new("AUT-01", "soldiers sent by the Secretary-General", Sound.ButAuthorization(decision => decision with { Organ = Organ.SecretaryGeneral })),
        new("AUT-01", "soldiers sent by nobody", Sound.ButAuthorization(decision => decision with { Organ = Organ.None })),
        new("AUT-02", "all necessary means from the Assembly", ByTheAssembly(decision => decision)),
        new("AUT-02", "a task imposed by the Assembly", ByTheAssembly(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence }).WithTask("protect", task => task with { Traits = [TaskTrait.Offensive] })),
        new("AUT-02", "public powers of the Assembly without consent", PowersOfTheAssembly),
        new("AUT-03", "the Assembly beside the Council", ByTheAssembly(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence })),
        new("AUT-04", "enforcement by a region", EnforcementBy(Organ.RegionalOrganization)),
        new("AUT-04", "enforcement by nobody's decision", EnforcementBy(Organ.None)),
        new("AUT-04", "enforcement where nobody could consent", EnforcementBy(Organ.RegionalOrganization).ButConsent(consent => consent with { Status = ConsentStatus.NoAuthorityAbleToConsent })),
        new("AUT-05", "Chapter VII for force without a threat", Sound.ButAuthorization(decision => decision with { ThreatDetermination = false })),
        new("AUT-05", "Chapter VII for public powers without a threat", Sound.ButAuthorization(decision => decision with
        {
            ThreatDetermination = false,
            ForceAuthority = ForceAuthority.DefenceOfMandate,
            ExecutivePowers = [ExecutivePower.Policing],
        })),
        new("AUT-06", "public powers without consent", PowersOnConsent(ConsentStatus.Refused)),
        new("AUT-06", "public powers on an unclear consent", PowersOnConsent(ConsentStatus.Ambiguous)),
        new("AUT-09", "force for nothing that is stated", LedByOthers(decision => decision with { Objective = "" }) with { Mandate = Sound.Mandate! with { Objective = "" } }),
        new("AUT-09", "force that no law binds", LedByOthers(decision => decision with { HumanRightsComplianceClause = false })),
    ];

    public static MissionProposal PowersOfTheAssembly => ByTheAssembly(decision => decision with
    {
        ForceAuthority = ForceAuthority.SelfDefence,
        Chapters = [],
        ExecutivePowers = [ExecutivePower.Governing],
    }).ButConsent(consent => consent with { Status = ConsentStatus.Refused });

    public static MissionProposal ByTheAssembly(Func<Authorization, Authorization> change) =>
        Sound.ButAuthorization(decision => change(decision with { Organ = Organ.GeneralAssembly }));

    public static MissionProposal EnforcementBy(Organ organ) =>
        ConsentRefused.ButAuthorization(decision => decision with { Organ = organ }) with { Presence = Presence.RegionalOperation };

    public static MissionProposal PowersOnConsent(ConsentStatus status) =>
        Sound.ButConsent(consent => consent with { Status = status }).ButAuthorization(decision => decision with { Chapters = [], ExecutivePowers = [ExecutivePower.Arrest] });

    public static MissionProposal LedByOthers(Func<Authorization, Authorization> change) =>
        Sound.ButAuthorization(change) with { Presence = Presence.UnAuthorizedForce };
}
