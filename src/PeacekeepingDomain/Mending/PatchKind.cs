namespace PeacekeepingDomain.Mending;

/// <summary>What an operation of a patch does.</summary>
public enum PatchKind
{
    /// <summary>Puts a value where there was none, or at the end of a list.</summary>
    Add = 1,

    /// <summary>Puts a value in the place of another.</summary>
    Replace = 2,

    /// <summary>Takes a value away.</summary>
    Remove = 3,
}
