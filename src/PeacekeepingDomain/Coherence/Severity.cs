namespace PeacekeepingDomain.Coherence;

/// <summary>What tools show for a finding. People are shown its strength.</summary>
public enum Severity
{
    /// <summary>Information.</summary>
    Information = 1,

    /// <summary>A warning.</summary>
    Warning = 2,

    /// <summary>An error.</summary>
    Error = 3,
}
