namespace PeacekeepingDomain.History;

/// <summary>Where an operation stands, as far as the record reaches.</summary>
public enum OperationStatus
{
    /// <summary>It has been decided and has not ended.</summary>
    Ongoing = 1,

    /// <summary>Its end has been decided and it is leaving.</summary>
    Terminating = 2,

    /// <summary>It has ended.</summary>
    Ended = 3,

    /// <summary>It was decided and was never deployed.</summary>
    NeverDeployed = 4,
}
