namespace PeacekeepingDomain.Proposals;

/// <summary>Something about a task that doctrine treats on its own.</summary>
public enum TaskTrait
{
    /// <summary>It concerns a safe area, a protected zone or an enclave.</summary>
    SafeArea = 1,

    /// <summary>It is done to people against their will: forced disarmament, forced return.</summary>
    Forced = 2,

    /// <summary>It is directed against terrorists.</summary>
    CounterTerrorism = 3,

    /// <summary>It takes the fight to somebody: neutralize, defeat, retake.</summary>
    Offensive = 4,

    /// <summary>It exercises public powers: governing, policing, arrest.</summary>
    Executive = 5,

    /// <summary>It crosses a border.</summary>
    CrossBorder = 6,

    /// <summary>It delivers aid.</summary>
    HumanitarianDelivery = 7,

    /// <summary>It escorts people or convoys.</summary>
    Escort = 8,
}
