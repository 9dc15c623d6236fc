namespace PeacekeepingDomain.Proposals;

/// <summary>How far a governing document has come.</summary>
public enum DocumentState
{
    /// <summary>It does not exist.</summary>
    None = 0,

    /// <summary>It is a draft.</summary>
    Draft = 1,

    /// <summary>It is approved.</summary>
    Approved = 2,
}
