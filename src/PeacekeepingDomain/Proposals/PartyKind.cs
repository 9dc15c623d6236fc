namespace PeacekeepingDomain.Proposals;

/// <summary>What a party to the conflict is.</summary>
public enum PartyKind
{
    /// <summary>The government of a host State.</summary>
    HostGovernment = 1,

    /// <summary>Another State.</summary>
    OtherState = 2,

    /// <summary>An organized armed group.</summary>
    ArmedGroup = 3,

    /// <summary>A militia.</summary>
    Militia = 4,

    /// <summary>A group designated as terrorist by the Council.</summary>
    TerroristDesignatedGroup = 5,

    /// <summary>A criminal group.</summary>
    CriminalGroup = 6,

    /// <summary>Something else; describe it by its name.</summary>
    Other = 7,
}
