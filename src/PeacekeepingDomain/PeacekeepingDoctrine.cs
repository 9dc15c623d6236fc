using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Requirements;
using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Coherence.Rules.SupportToOthers;
using PeacekeepingDomain.Coherence.Rules.UseOfForce;

namespace PeacekeepingDomain;

/// <summary>The doctrine of peacekeeping that comes with the library.</summary>
public static class PeacekeepingDoctrine
{
    /// <summary>The built-in rules and requirements. Hand it to a <see cref="CoherenceChecker"/>.</summary>
    public static RuleBook RuleBook { get; } = new(
        rules:
        [
            // Consent
            new HostStateConsent(),
            new MainPartiesConsent(),
            new PoliticalCommitment(),
            new HostConditions(),

            // Impartiality
            new DefeatNoParty(),
            new EvenObligations(),

            // Use of force
            new AuthorityForTasks(),
            new RobustNotEnforcement(),
            new TasksForForce(),
            new BoundedForce(),
            new PublicPowersMandated(),
            new PoliceNotInfantry(),

            // Authorization
            new CompetentOrgan(),
            new AssemblyWithoutCoercion(),
            new AssemblyBesideCouncil(),
            new RegionalEnforcement(),
            new ThreatDetermined(),
            new BasisForPowers(),
            new BoundedAuthorization(),

            // Mandate
            new MeansForTasks(),

            // Models 1 to 15
            new CeasefireToMonitor(),

            // Models 16 to 30

            // The mix of models

            // Command

            // Capabilities
            new StrengthForTasks(),

            // Finance

            // Protection

            // Inclusion

            // Support to others
            new WithholdSupport(),
            new EmbargoedAndListed(),

            // Politics

            // Information

            // Conduct

            // Performance

            // Transition

            // Deployment
        ],
        requirements:
        [
            // Consent

            .. UseOfForceRequirements.Table,
            .. AuthorizationRequirements.Table,

            // Mandate

            // Models

            // Command

            // Capabilities

            // Finance

            .. ProtectionRequirements.Table,
            .. InclusionRequirements.Table,
            .. SupportRequirements.Table,
            .. SafetyRequirements.Table,

            // Politics

            // Information

            .. ConductRequirements.Table,

            // Performance

            .. TransitionRequirements.Table,

            // Footprint

            // Deployment

            // Local population
        ]);
}
