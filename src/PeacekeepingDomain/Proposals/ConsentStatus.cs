namespace PeacekeepingDomain.Proposals;

/// <summary>Where a host State stands on the mission's presence (Principles of peacekeeping, consent of the parties).</summary>
public enum ConsentStatus
{
    /// <summary>Given, without reservation.</summary>
    Explicit = 1,

    /// <summary>Given, on conditions.</summary>
    Conditional = 2,

    /// <summary>Neither clearly given nor clearly refused.</summary>
    Ambiguous = 3,

    /// <summary>Refused.</summary>
    Refused = 4,

    /// <summary>Given once and taken back.</summary>
    Withdrawn = 5,

    /// <summary>No authority exists that could give or refuse it for the State.</summary>
    NoAuthorityAbleToConsent = 6,
}
