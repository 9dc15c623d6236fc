namespace PeacekeepingDomain.Proposals;

/// <summary>The state of a truce, a cessation of hostilities or a ceasefire.</summary>
public enum CeasefireState
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>Kept by some, in places, or in part.</summary>
    Partial = 1,

    /// <summary>Kept.</summary>
    Holding = 2,

    /// <summary>Agreed, and falling apart.</summary>
    Collapsing = 3,
}
