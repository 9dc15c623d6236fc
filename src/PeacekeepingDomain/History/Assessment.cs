namespace PeacekeepingDomain.History;

/// <summary>How Howard's comparison of eighteen completed multidimensional operations judged one of them.</summary>
/// <remarks>Success there means that the operation carried out most of its mandate; it is one scholar's measure.</remarks>
public enum Assessment
{
    /// <summary>It is among the successful operations.</summary>
    Success = 1,

    /// <summary>It is among the others.</summary>
    NotASuccess = 2,
}
