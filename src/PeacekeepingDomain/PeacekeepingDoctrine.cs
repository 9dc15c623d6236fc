using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Requirements;
using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Coherence.Rules.Command;
using PeacekeepingDomain.Coherence.Rules.Conduct;
using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Coherence.Rules.Deployment;
using PeacekeepingDomain.Coherence.Rules.Finance;
using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Coherence.Rules.Inclusion;
using PeacekeepingDomain.Coherence.Rules.Information;
using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Coherence.Rules.Performance;
using PeacekeepingDomain.Coherence.Rules.Politics;
using PeacekeepingDomain.Coherence.Rules.Protection;
using PeacekeepingDomain.Coherence.Rules.SupportToOthers;
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
            new ClearObjective(),
            new TasksInOrder(),
            new MeansForTasks(),
            new TasksWithinArea(),
            new BoundedPromises(),

            // Models 1 to 15
            new BeforeTheWar(),
            new OnsetNotRecurrence(),
            new DeterrentForce(),
            new DeterrenceInTime(),
            new IntegratedProtection(),
            new CeasefireToMonitor(),
            new SomethingToMonitor(),
            new SomethingToVerify(),
            new ProcessToSupport(),
            new NewlyIndependentState(),
            new AssistNotGovern(),
            new BasisToGovern(),
            new CiviliansToGovern(),
            new SecurityWhereItGoverns(),
            new EndOfAdministration(),
            new RequestOrMandateForElections(),
            new ObservationByMandate(),
            new TimeBeforePolling(),
            new VoluntaryDisarmament(),
            new ProgrammePreconditions(),
            new PoliceCourtsAndPrisons(),
            new PoliceOnRequest(),
            new PoliceForPoliceHelp(),

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
            new UnityOfCommand(),
            new HybridOperation(),
            new ParallelForces(),
            new ForceLedByOthers(),
            new NationalCaveats(),

            // Capabilities
            new TasksWithinReach(),
            new StrengthForTasks(),
            new ReadinessForPromises(),
            new DeployedForTasks(),

            // Finance
            new FinancingForPresence(),
            new AfricanUnionFinancing(),
            new StartUpCeilings(),
            new MeansGrowWithTasks(),

            // Protection
            new PromisedProtection(),
            new AnySourceOfThreat(),
            new SafeAreas(),
            new VoluntaryReturns(),

            // Inclusion
            new MinimumAges(),
            new SchoolsForChildren(),

            // Support to others
            new WithholdSupport(),
            new EmbargoedAndListed(),

            // Politics
            new PoliticalStrategy(),
            new CouncilSupport(),
            new NoPeaceToKeep(),
            new NoAmnestyForInternationalCrimes(),

            // Information
            new OvertMeans(),

            // Conduct
            new BarredContributors(),

            // Performance
            new PostureForAuthority(),

            // Transition
            new ConditionsForLeaving(),
            new SecurityAfterElections(),
            new SomebodyToFollow(),

            // Deployment
            new TimetableHolds(),
            new StartUpGap(),
        ],
        requirements:
        [
            .. ConsentRequirements.Table,
            .. UseOfForceRequirements.Table,
            .. AuthorizationRequirements.Table,
            .. MandateRequirements.Table,
            .. ModelsOneToFifteenRequirements.Table,
            .. ModelsSixteenToThirtyRequirements.Table,
            .. CommandRequirements.Table,
            .. CapabilityRequirements.Table,
            .. FinanceRequirements.Table,
            .. ProtectionRequirements.Table,
            .. InclusionRequirements.Table,
            .. SupportRequirements.Table,
            .. SafetyRequirements.Table,
            .. PoliticsRequirements.Table,
            .. InformationRequirements.Table,
            .. ConductRequirements.Table,
            .. PerformanceRequirements.Table,
            .. TransitionRequirements.Table,
            .. FootprintRequirements.Table,
            .. DeploymentRequirements.Table,
            .. LocalPopulationRequirements.Table,
        ],
        changeRules:
        [
            new MeansWithAddedTasks(),
            new StrengthWhileDangerGrows(),
            new ConsentThatIsLost(),
            new CeasefireThatCollapses(),
            new RaisedAuthority(),
            new TurnToEnforcement(),
            new GapBetweenMissions(),
            new AbleSuccessor(),
            new ConditionsBeforeExit(),
            new ContributorsOnChange(),
            new SupportToBelligerent(),
        ]);
}
