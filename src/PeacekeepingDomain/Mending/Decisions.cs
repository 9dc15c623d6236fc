using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Mending;

/// <summary>Which facts a decision on the mission can change, and which only the world can.</summary>
internal static class Decisions
{
    /// <summary>What a Council, a Secretary-General or a mission can decide otherwise.</summary>
    private static readonly string[] Decided =
    [
        "/authorization", "/mandate", "/models", "/modality", "/force", "/legal", "/finance", "/supportToOthers", "/protection", "/inclusion", "/safety",
        "/information", "/conduct", "/performance", "/planning", "/tangible", "/transition", "/footprint",
        "/politicalProcess/strategy", "/politicalProcess/lead", "/politicalProcess/cooperationForum", "/politicalProcess/nationalOwnershipPlan",
        "/politicalProcess/localConsentPlan", "/politicalProcess/consentErosionPlan", "/politicalProcess/womensParticipation", "/politicalProcess/youthParticipation",
        "/politicalProcess/unReservation", "/conflict/parties/*/coversOwnSide",
    ];

    /// <summary>What others do, and agree to or not.</summary>
    private static readonly string[] World =
    [
        "/setting", "/conflict", "/politicalProcess", "/mandate/demilitarizationAgreement", "/mandate/agreementToVerify", "/mandate/statusAgreement",
        "/mandate/electionRequest/by", "/mandate/ddr/frameworkAgreement", "/mandate/ddr/minimumSecurity", "/mandate/tasks/*/opposedBy", "/mandate/tasks/*/withinReach",
        "/modality/parallelForces", "/modality/command/ordersFromCapitals", "/force/military/committed", "/force/military/deployed", "/force/police/committed",
        "/force/police/deployed", "/force/civilian/deployed", "/force/units", "/force/capabilities", "/legal/statusOfForces", "/transition/successorCapacity",
        "/finance/assemblyApproval", "/authorization/contributorsConsulted",
    ];

    /// <summary>What describes the mission or was assessed: to write it otherwise would change the paper alone.</summary>
    private static readonly string[] Recorded =
    [
        "/name", "/acronym", "/asOf", "/whole", "/presence", "/stage", "/evidence", "/derogations",
        "/authorization/organ", "/authorization/decision", "/authorization/adopted", "/authorization/councilSeized", "/authorization/emergencySpecialSession",
        "/mandate/tasks/*/id", "/mandate/tasks/*/task", "/mandate/tasks/*/description", "/mandate/tasks/*/model", "/mandate/tasks/*/priority", "/mandate/tasks/*/component",
        "/mandate/tasks/*/starts", "/mandate/tasks/*/due", "/mandate/tasks/*/capabilities", "/mandate/tasks/*/states", "/mandate/tasks/*/qualifiedByMeans",
        "/force/military/armed", "/force/police/armed", "/force/civilian/armed", "/force/military/required", "/force/military/requested", "/force/police/required", "/force/police/requested", "/force/civilian/required", "/force/civilian/requested",
        "/conflict/parties/*/id", "/conflict/parties/*/name", "/conflict/parties/*/kind", "/conflict/parties/*/main", "/setting/hostStates/*/state",
        "/setting/hostStates/*/independentSince", "/setting/areaOfOperations", "/conflict/unconstitutionalChange", "/conflict/earlierWithdrawal",
    ];

    /// <summary>What is worth wishing for, where not every answer that silences a rule is: a host State that nobody can ask is no better than one that refuses.</summary>
    private static readonly (string Pattern, string[] Answers)[] Wishes =
    [
        ("/setting/hostStates/*/consent/status", ["explicit", "conditional"]),
        ("/setting/neighbours/*/stance", ["supportive", "neutral"]),
        ("/conflict/intensity", ["none", "tension", "sporadic"]),
        ("/conflict/trend", ["falling", "steady"]),
        ("/conflict/ceasefire", ["holding"]),
        ("/conflict/localConsent", ["broad", "partial"]),
        ("/conflict/parties/*/consents", ["yes", "conditional"]),
        ("/conflict/parties/*/control", ["strong"]),
        ("/conflict/parties/*/coversOwnSide", ["yes"]),
        ("/politicalProcess/status", ["active", "agreement", "implementing"]),
        ("/politicalProcess/councilUnity", ["united"]),
        ("/politicalProcess/regionalSupport", ["engaged"]),
        ("/transition/successorCapacity", ["proven"]),
    ];

    public static bool IsToBeWished(string pointer, string answer) =>
        Array.TrueForAll(Wishes, wish => !PointerPattern.Covers(wish.Pattern, pointer) || wish.Answers.Contains(answer, StringComparer.Ordinal));

    public static bool CanDecide(string pointer) => Covered(Decided, pointer) && !Covered(World, pointer, strictly: Decided) && !Covered(Recorded, pointer);

    public static bool IsOfTheWorld(string pointer) => Covered(World, pointer, strictly: Decided) && !Covered(Recorded, pointer);

    private static bool Covered(string[] patterns, string pointer) => Array.Exists(patterns, pattern => PointerPattern.Covers(pattern, pointer));

    /// <summary>Covered by a pattern that says more of the pointer than any of the others does.</summary>
    private static bool Covered(string[] patterns, string pointer, string[] strictly) => Longest(patterns, pointer) > Longest(strictly, pointer);

    private static int Longest(string[] patterns, string pointer) =>
        patterns.Where(pattern => PointerPattern.Covers(pattern, pointer)).Select(static pattern => pattern.Count('/')).DefaultIfEmpty().Max();
}
