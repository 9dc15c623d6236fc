namespace PeacekeepingDomain.Proposals;

/// <summary>How a presence is paid for (The Future of Peacekeeping, 2024, box 3).</summary>
public enum FinanceMechanism
{
    /// <summary>Assessed contributions to an account of its own.</summary>
    Assessed = 1,

    /// <summary>The regular budget.</summary>
    RegularBudget = 2,

    /// <summary>Voluntary contributions.</summary>
    Voluntary = 3,

    /// <summary>A trust fund.</summary>
    TrustFund = 4,

    /// <summary>Assessed contributions to an operation led by the African Union (S/RES/2719 (2023)).</summary>
    [Word("scr-2719", Reads = "resolution 2719 (2023)")]
    Resolution2719 = 5,

    /// <summary>More than one of these.</summary>
    Mixed = 6,
}
