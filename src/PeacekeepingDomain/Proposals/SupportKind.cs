namespace PeacekeepingDomain.Proposals;

/// <summary>What a mission gives to a security force outside the United Nations (human rights due diligence policy, A/67/775–S/2013/110).</summary>
public enum SupportKind
{
    /// <summary>Training, other than in human rights and humanitarian law.</summary>
    Training = 1,

    /// <summary>Logistics.</summary>
    Logistics = 2,

    /// <summary>Fuel.</summary>
    Fuel = 3,

    /// <summary>Evacuation of casualties.</summary>
    CasualtyEvacuation = 4,

    /// <summary>Planning.</summary>
    Planning = 5,

    /// <summary>Joint operations.</summary>
    JointOperations = 6,

    /// <summary>Fire support.</summary>
    FireSupport = 7,

    /// <summary>Stipends and salaries.</summary>
    Stipends = 8,
}
