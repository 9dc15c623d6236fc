namespace PeacekeepingDomain.Proposals;

/// <summary>How information is collected (peacekeeping-intelligence policy 2019.08).</summary>
public enum CollectionMeans
{
    /// <summary>From open sources.</summary>
    Open = 1,

    /// <summary>Overtly, by patrols, observers and sensors.</summary>
    Overt = 2,

    /// <summary>By means the host State has agreed to.</summary>
    HostAgreed = 3,

    /// <summary>By interception of communications.</summary>
    Interception = 4,

    /// <summary>By agents.</summary>
    Agents = 5,

    /// <summary>Covertly.</summary>
    Covert = 6,
}
