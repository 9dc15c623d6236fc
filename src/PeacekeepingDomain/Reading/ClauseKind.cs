namespace PeacekeepingDomain.Reading;

/// <summary>What the Council does in a clause.</summary>
internal enum ClauseKind
{
    /// <summary>No operative verb stands before the words: an item of a list.</summary>
    None,

    /// <summary>It decides, authorizes, requests, demands.</summary>
    Directs,

    /// <summary>It encourages, invites, urges, calls upon: PEMA reads them alike.</summary>
    Encourages,

    /// <summary>It reaffirms, stresses, notes, welcomes.</summary>
    Affirms,
}
