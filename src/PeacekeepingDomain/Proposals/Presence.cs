namespace PeacekeepingDomain.Proposals;

/// <summary>What kind of presence is proposed. Most doctrine speaks to one kind and not to the others.</summary>
public enum Presence
{
    /// <summary>A peacekeeping operation led by the United Nations (Capstone, ch. 2).</summary>
    PeacekeepingOperation = 1,

    /// <summary>A special political mission, led by the United Nations and largely civilian (The Future of Peacekeeping, 2024, box 3).</summary>
    SpecialPoliticalMission = 2,

    /// <summary>A mission of United Nations police (The Future of Peacekeeping, 2024, §5.2, model 15).</summary>
    PoliceMission = 3,

    /// <summary>A force authorized by the Council and commanded by others (The Future of Peacekeeping, 2024, §5.3, modality 6).</summary>
    [Word("un-authorized-force", Reads = "UN-authorized force")]
    UnAuthorizedForce = 4,

    /// <summary>An operation of a regional organization without a mandate of the Council (Charter, Chapter VIII).</summary>
    RegionalOperation = 5,
}
