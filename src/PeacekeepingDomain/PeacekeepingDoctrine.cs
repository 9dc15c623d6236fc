using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Requirements;
using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Coherence.Rules.Politics;
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
            new ConsentInEveryState(),
            new ConsentBesideChapterSeven(),
            new PoliticalCommitment(),
            new LocalConsentWherePartiesAreWeak(),
            new HostConditions(),

            // Impartiality
            new DefeatNoParty(),
            new NoMilitaryCounterTerrorism(),
            new ObserversApartFromCoercion(),
            new OffsetOneSidedSupport(),
            new ContributorsWithoutStake(),
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

            // Inclusion

            // Support to others

            // Politics
            new PoliticalStrategy(),
            new CouncilSupport(),
            new NoPeaceToKeep(),
            new NoAmnestyForInternationalCrimes(),

            // Information

            // Conduct

            // Performance

            // Transition

            // Deployment
        ],
        requirements:
        [
            .. ConsentRequirements.Table,

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

            .. PoliticsRequirements.Table,

            // Information

            .. ConductRequirements.Table,

            // Performance

            .. TransitionRequirements.Table,

            // Footprint

            // Deployment

            .. LocalPopulationRequirements.Table,
        ]);
}
