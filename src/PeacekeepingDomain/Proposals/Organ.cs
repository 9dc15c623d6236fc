namespace PeacekeepingDomain.Proposals;

/// <summary>Who decides on the mission.</summary>
public enum Organ
{
    /// <summary>Nobody with authority to decide.</summary>
    None = 0,

    /// <summary>The Security Council (Charter, Art. 24).</summary>
    SecurityCouncil = 1,

    /// <summary>The General Assembly (Charter, Art. 11(2), 14 and 22).</summary>
    GeneralAssembly = 2,

    /// <summary>The Secretary-General (Charter, Art. 98 and 99).</summary>
    SecretaryGeneral = 3,

    /// <summary>A regional organization (Charter, Chapter VIII).</summary>
    RegionalOrganization = 4,
}
