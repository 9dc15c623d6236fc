namespace PeacekeepingDomain.Reading;

/// <summary>What a text does to a mission's mandate.</summary>
public enum MandateAct
{
    /// <summary>It speaks to the mission, and neither establishes nor extends it.</summary>
    Addresses,

    /// <summary>It establishes the mission.</summary>
    Establishes,

    /// <summary>It extends the mission, and says what the mandate is.</summary>
    Renews,

    /// <summary>It extends the mission, and says by another document, or not at all, what the mandate is.</summary>
    RenewsByReference,

    /// <summary>It changes the mandate, and does not extend the mission.</summary>
    Amends,

    /// <summary>It ends the mission.</summary>
    Ends,
}
