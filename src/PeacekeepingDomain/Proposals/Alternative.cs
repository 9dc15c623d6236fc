namespace PeacekeepingDomain.Proposals;

/// <summary>A course of action weighed against the mission (The Future of Peacekeeping, 2024, §5.3).</summary>
public enum Alternative
{
    /// <summary>A standalone mission.</summary>
    Standalone = 1,

    /// <summary>A sequence of missions.</summary>
    Sequenced = 2,

    /// <summary>Parallel deployments.</summary>
    Parallel = 3,

    /// <summary>A joint operation.</summary>
    Joint = 4,

    /// <summary>A hybrid operation.</summary>
    Hybrid = 5,

    /// <summary>An operation authorized by the Council and led by others.</summary>
    [Word("un-authorized", Reads = "UN-authorized")]
    UnAuthorized = 6,

    /// <summary>Good offices alone.</summary>
    GoodOffices = 7,

    /// <summary>Not deploying, and what that would cost.</summary>
    NotDeploying = 8,
}
