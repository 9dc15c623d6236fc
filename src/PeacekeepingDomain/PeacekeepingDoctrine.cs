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
            new RequestForCourtSupport(),
            new NamedCriminalThreat(),
            new ClearanceBeforeRebuilding(),
            new AidInCivilianHands(),
            new CivilianLeadInHealth(),
            new RequestForDisasterResponse(),
            new AuthorityAcrossBorders(),
            new HeritageOnRequest(),
            new NationalLeadOverResources(),
            new BothSidesOfTheBorder(),
            new BorderThatIsSettled(),
            new InfrastructureOfNoSide(),
            new LawfulCyberDisruption(),
            new SystemsOfOtherStates(),
            new ExplicitCyberPowers(),
            new RegionToWorkWith(),
            new PoliceInTheCity(),
            new ShipsForTheSea(),
            new JurisdictionAtSea(),

            // The mix of models
            new MixOfModels(),
            new CeasefireAndCrime(),
            new AssistanceOrGovernment(),
            new DisarmamentAndOffence(),
            new ReliefAndFighting(),
            new GuardsAndCivilians(),
            new ArrestsAndSignatories(),

            // Command

            // Capabilities
            new StrengthForTasks(),

            // Finance

            // Protection

            // Inclusion

            // Support to others

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
            .. ModelsSixteenToThirtyRequirements.Table,

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
