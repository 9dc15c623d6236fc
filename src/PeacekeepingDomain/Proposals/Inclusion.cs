namespace PeacekeepingDomain.Proposals;

/// <summary>Women, children, sexual violence in conflict.</summary>
public sealed record Inclusion
{
    /// <summary>Whether a gender analysis informs the planning.</summary>
    [Question("Does a gender analysis inform the planning?", "The integrated assessment.")]
    [SilenceMeansNo]
    public bool? GenderAnalysis { get; init; }

    /// <summary>Whether there is a gender adviser or unit.</summary>
    [Question("Is there a gender adviser or unit?", "The mandate or the staffing table.")]
    [SilenceMeansNo]
    public bool? GenderAdviser { get; init; }

    /// <summary>Whether the adviser has access to the head of mission.</summary>
    [Question("Does the gender adviser have access to the head of mission?", "The organigram.")]
    [SilenceMeansNo]
    public bool? AdviserAccess { get; init; }

    /// <summary>Whether there are women's protection advisers.</summary>
    [Question("Are there women's protection advisers?", "The mandate or the staffing table.")]
    [SilenceMeansNo]
    public bool? WomensProtectionAdvisers { get; init; }

    /// <summary>Whether there are child protection advisers.</summary>
    [Question("Are there child protection advisers?", "The mandate or the staffing table.")]
    [SilenceMeansNo]
    public bool? ChildProtectionAdvisers { get; init; }

    /// <summary>Whether sexual violence in the conflict is monitored.</summary>
    [Question("Is sexual violence in the conflict monitored?", "The monitoring, analysis and reporting arrangements.")]
    [SilenceMeansNo]
    public bool? MonitoringOfSexualViolence { get; init; }

    /// <summary>Whether survivors are referred to help.</summary>
    [Question("Are survivors referred to help?", "The referral pathways.")]
    [SilenceMeansNo]
    public bool? Referral { get; init; }

    /// <summary>Whether the mission uses schools.</summary>
    [Question("Does the mission use schools?", "The list of sites.")]
    public bool? UseOfSchools { get; init; }
}
