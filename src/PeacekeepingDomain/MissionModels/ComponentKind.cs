namespace PeacekeepingDomain.MissionModels;

/// <summary>A component of a mission.</summary>
public enum ComponentKind
{
    /// <summary>Military personnel.</summary>
    Military = 1,

    /// <summary>Police.</summary>
    Police = 2,

    /// <summary>Civilian staff.</summary>
    Civilian = 3,
}
