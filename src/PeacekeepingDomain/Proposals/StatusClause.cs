namespace PeacekeepingDomain.Proposals;

/// <summary>What a status-of-forces agreement covers (model agreement, A/45/594).</summary>
public enum StatusClause
{
    /// <summary>Freedom of movement.</summary>
    Movement = 1,

    /// <summary>Import of equipment and supplies.</summary>
    Import = 2,

    /// <summary>Communications.</summary>
    Communications = 3,

    /// <summary>Jurisdiction over personnel.</summary>
    Jurisdiction = 4,

    /// <summary>Contractors.</summary>
    Contractors = 5,

    /// <summary>The Convention on the Safety of United Nations and Associated Personnel.</summary>
    SafetyConvention = 6,
}
