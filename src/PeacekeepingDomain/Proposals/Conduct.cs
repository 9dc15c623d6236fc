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

    /// <summary>Whether third parties can claim for harm.</summary>
    [Question("Can third parties claim for harm?", "The claims review board.")]
    [SilenceMeansNo]
    public bool? ClaimsProcedure { get; init; }

    /// <summary>Whether contact with indicted persons is limited to what is essential.</summary>
    [Question("Is contact with indicted persons limited to what is essential?", "The guidance note.")]
    [SilenceMeansNo]
    public bool? EssentialContactPolicy { get; init; }

    /// <summary>Whether partners meet equivalent standards.</summary>
    [Question("Do partners meet equivalent standards of conduct?", "The agreements with them.")]
    [SilenceMeansNo]
    public bool? PartnersStandards { get; init; }
}
