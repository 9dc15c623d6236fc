namespace PeacekeepingDomain.Proposals;

/// <summary>Who commands the units in operations (DPO policy 2019.23, authority, command and control).</summary>
public enum OperationalControl
{
    /// <summary>The United Nations.</summary>
    UnitedNations = 1,

    /// <summary>Another organization.</summary>
    Organization = 2,

    /// <summary>The contributors themselves.</summary>
    National = 3,
}
