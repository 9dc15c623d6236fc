namespace PeacekeepingDomain.Starts;

/// <summary>Where in a proposal a precondition is answered: a fact that the rule which checks it reads.</summary>
internal static class AnswerPlaces
{
    /// <summary>The place of the answer, as a JSON Pointer; the models themselves where no rule checks the precondition.</summary>
    public static string Of(string? rule) => rule switch
    {
        "AUT-01" or "M22-1" => "/authorization/organ",
        "M10-1" or "M27-2" or "M30-2" => "/authorization/chapters",
        "M17-1" => "/authorization/threatDetermination",
        "UOF-01" => "/authorization/forceAuthority",
        "M09-1" or "M27-1" or "UOF-06" => "/authorization/executivePowers",
        "CON-01" or "CON-07" or "M08-1" or "M15-1" or "M20-2" or "UOF-02" => "/setting/hostStates",
        "M25-1" => "/setting/neighbours",
        "M25-2" => "/setting/disputedTerritory",
        "M01-1" => "/conflict/intensity",
        "M04-1" => "/conflict/ceasefire",
        "CON-02" or "IMP-06" or "M26-1" => "/conflict/parties",
        "M21-2" => "/conflict/threats",
        "CON-05" or "M07-1" => "/politicalProcess/status",
        "M28-1" => "/politicalProcess/regionalSupport",
        "M16-1" or "M21-1" or "M23-1" or "M24-1" => "/politicalProcess/hostRequests",
        "M10-5" or "M13-1" or "M24-2" => "/politicalProcess/nationalOwnershipPlan",
        "IMP-01" or "M05-1" or "M14-1" or "M18-1" or "M19-1" or "M26-2" or "M27-3" or "MAN-05" => "/mandate/tasks",
        "M06-1" => "/mandate/agreementToVerify",
        "M10-4" => "/mandate/statusAgreement",
        "M11-1" => "/mandate/electionRequest/by",
        "M11-2" => "/mandate/electionRequest/observationOrCertification",
        "M11-3" => "/mandate/electionRequest/monthsBeforePolling",
        "M11-4" => "/mandate/electionRequest/needsAssessment",
        "M12-1" => "/mandate/ddr/voluntary",
        "M12-2" => "/mandate/ddr/form",
        "M12-3" => "/mandate/ddr/reintegrationFunded",
        "M18-2" or "M19-2" or "M20-1" or "M21-3" or "M22-2" or "M23-2" or "M30-3" => "/modality/leadAgencies",
        "M17-2" or "M20-3" or "M27-4" or "M29-2" => "/modality/partnerOrganizations",
        "CAP-02" or "M02-1" or "M10-3" => "/force/military",
        "M15-2" or "M29-1" => "/force/police",
        "M03-1" or "M10-2" => "/force/civilian",
        "M30-1" => "/force/capabilities",
        "M02-2" => "/force/units",
        "HRD-01" => "/supportToOthers",
        "M05-2" => "/protection/earlyWarning",
        "M19-3" => "/protection/sitesPlan",
        "POC-01" => "/protection/strategy",
        "POC-07" => "/protection/returns",
        "EXT-01" => "/transition/exitStrategy",
        "ENV-03" => "/footprint/healthScreening",
        _ => "/models",
    };
}
