namespace PeacekeepingDomain.Proposals;

/// <summary>Conduct and accountability.</summary>
public sealed record Conduct
{
    /// <summary>Whether there is conduct and discipline capacity, its own or shared.</summary>
    [Question("Is there conduct and discipline capacity, its own or shared?", "The staffing table, or the arrangement with another mission.")]
    [SilenceMeansNo]
    public bool? ConductTeam { get; init; }

    /// <summary>Whether the risk of sexual exploitation and abuse is managed.</summary>
    [Question("Is the risk of sexual exploitation and abuse managed?", "The misconduct risk register.")]
    [SilenceMeansNo]
    public bool? ExploitationRiskManagement { get; init; }

    /// <summary>Whether victims are assisted.</summary>
    [Question("Are victims assisted?", "The victim assistance arrangements.")]
    [SilenceMeansNo]
    public bool? VictimAssistance { get; init; }

    /// <summary>Whether personnel are screened.</summary>
    [Question("Are personnel screened for their conduct and human rights record?", "The certification by contributors.")]
    [SilenceMeansNo]
    public bool? Screening { get; init; }
}
