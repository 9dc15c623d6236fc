namespace PeacekeepingDomain.Proposals;

/// <summary>Whether a party accepts the mission. A political, not a legal, question for those that are not States.</summary>
public enum PartyConsent
{
    /// <summary>It accepts.</summary>
    Yes = 1,

    /// <summary>It accepts on conditions.</summary>
    Conditional = 2,

    /// <summary>It does not accept.</summary>
    No = 3,
}
