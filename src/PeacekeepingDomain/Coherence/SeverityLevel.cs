namespace PeacekeepingDomain.Coherence;

/// <summary>What tools are to show for a rule.</summary>
public enum SeverityLevel
{
    /// <summary>Nothing: the rule is not run, and the report says so.</summary>
    Off = 0,

    /// <summary>Information.</summary>
    Information = 1,

    /// <summary>A warning.</summary>
    Warning = 2,

    /// <summary>An error.</summary>
    Error = 3,
}
