using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Requirements;
using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Coherence.Rules.UseOfForce;

namespace PeacekeepingDomain;

/// <summary>The doctrine of peacekeeping that comes with the library.</summary>
public static class PeacekeepingDoctrine
{
    /// <summary>The built-in rules and requirements. Hand it to a <see cref="CoherenceChecker"/>.</summary>
    public static RuleBook RuleBook { get; } = new(
        rules:
        [
            new HostStateConsent(),
            new MainPartiesConsent(),
            new PoliticalCommitment(),
            new HostConditions(),
            new DefeatNoParty(),
            new EvenObligations(),
            new AuthorityForTasks(),
            new RobustNotEnforcement(),
            new CompetentOrgan(),
            new MeansForTasks(),
            new CeasefireToMonitor(),
            new StrengthForTasks(),
        ],
        requirements:
        [
            .. UseOfForceRequirements.Table,
            .. AuthorizationRequirements.Table,
            .. ProtectionRequirements.Table,
            .. InclusionRequirements.Table,
            .. SupportRequirements.Table,
            .. SafetyRequirements.Table,
            .. ConductRequirements.Table,
            .. TransitionRequirements.Table,
        ]);
}
