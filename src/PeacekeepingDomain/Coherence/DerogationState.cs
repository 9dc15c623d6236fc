namespace PeacekeepingDomain.Coherence;

/// <summary>What became of a derogation.</summary>
public enum DerogationState
{
    /// <summary>It set findings aside.</summary>
    Applied = 1,

    /// <summary>It met no finding.</summary>
    Unused = 2,

    /// <summary>Its last day is past; nothing was set aside.</summary>
    Expired = 3,

    /// <summary>It gives no justification or no authority; nothing was set aside.</summary>
    Unjustified = 4,

    /// <summary>It names a rule that is not in the rule book.</summary>
    UnknownRule = 5,
}
