namespace PeacekeepingDomain.Proposals;

/// <summary>Planned shares of women, from 0 to 1 (Uniformed Gender Parity Strategy 2018–2028).</summary>
public sealed record WomensShare
{
    /// <summary>In military contingents.</summary>
    [Question("What share of women is planned in contingents?", "The force generation plan.")]
    [Share]
    public double? Contingents { get; init; }

    /// <summary>Among observers and staff officers.</summary>
    [Question("What share of women is planned among observers and staff officers?", "The force generation plan.")]
    [Share]
    public double? ObserversAndStaffOfficers { get; init; }

    /// <summary>In formed police units.</summary>
    [Question("What share of women is planned in formed police units?", "The force generation plan.")]
    [Share]
    public double? FormedPolice { get; init; }

    /// <summary>Among individual police officers.</summary>
    [Question("What share of women is planned among individual police officers?", "The force generation plan.")]
    [Share]
    public double? IndividualPolice { get; init; }
}
