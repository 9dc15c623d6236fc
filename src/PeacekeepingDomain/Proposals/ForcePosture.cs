namespace PeacekeepingDomain.Proposals;

/// <summary>How the force is to act (Cruz report, 2017).</summary>
public enum ForcePosture
{
    /// <summary>As far as its authority reaches.</summary>
    AsAuthorized = 1,

    /// <summary>With less than its authority allows.</summary>
    BelowAuthority = 2,
}
