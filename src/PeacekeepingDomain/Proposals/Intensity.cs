namespace PeacekeepingDomain.Proposals;

/// <summary>How much organized violence there is.</summary>
public enum Intensity
{
    /// <summary>No violence.</summary>
    None = 0,

    /// <summary>Tension without fighting.</summary>
    Tension = 1,

    /// <summary>Now and then, in places.</summary>
    Sporadic = 2,

    /// <summary>Regular fighting.</summary>
    Active = 3,

    /// <summary>War, or killing on a large scale.</summary>
    LargeScale = 4,
}
