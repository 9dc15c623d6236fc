using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Requirements;
using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Coherence.Rules.Conduct;
using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Coherence.Rules.Inclusion;
using PeacekeepingDomain.Coherence.Rules.Information;
using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Coherence.Rules.Protection;
using PeacekeepingDomain.Coherence.Rules.Transition;
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

            // Authorization
            new CompetentOrgan(),

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
            new PromisedProtection(),
            new AnySourceOfThreat(),
            new SafeAreas(),
            new VoluntaryReturns(),

            // Inclusion
            new MinimumAges(),
            new SchoolsForChildren(),

            // Support to others

            // Politics

            // Information
            new OvertMeans(),

            // Conduct
            new BarredContributors(),

            // Performance

            // Transition
            new ConditionsForLeaving(),
            new SecurityAfterElections(),
            new SomebodyToFollow(),

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

            .. InformationRequirements.Table,
            .. ConductRequirements.Table,

            // Performance

            .. TransitionRequirements.Table,

            // Footprint

            // Deployment

            // Local population
        ]);
}
