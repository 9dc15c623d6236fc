namespace PeacekeepingDomain.History;

/// <summary>What a decision did to an operation.</summary>
public enum DecisionEffect
{
    /// <summary>It established or authorized the operation.</summary>
    Established = 1,

    /// <summary>It changed the mandate, the strength or the area.</summary>
    Changed = 2,

    /// <summary>It extended the mandate, or renewed it as it was.</summary>
    Extended = 3,

    /// <summary>It ended the mandate, or decided when it ends.</summary>
    Ended = 4,

    /// <summary>It welcomed, endorsed or prepared the operation without establishing it.</summary>
    Supported = 5,
}
