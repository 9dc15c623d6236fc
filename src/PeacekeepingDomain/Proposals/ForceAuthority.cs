namespace PeacekeepingDomain.Proposals;

/// <summary>How far the decision's own words let the mission use force, from least to most.</summary>
public enum ForceAuthority
{
    /// <summary>The decision says nothing that allows force.</summary>
    None = 0,

    /// <summary>In self-defence only.</summary>
    [Word("self-defence", Reads = "self-defence only")]
    SelfDefence = 1,

    /// <summary>In self-defence and defence of the mandate.</summary>
    DefenceOfMandate = 2,

    /// <summary>All necessary means, or the necessary action, for tasks the decision names.</summary>
    AllNecessaryMeans = 3,

    /// <summary>Enforcement measures.</summary>
    EnforcementMeasures = 4,
}
