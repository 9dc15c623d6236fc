namespace PeacekeepingDomain.Proposals;

/// <summary>A chapter of the Charter that a decision invokes.</summary>
public enum CharterChapter
{
    /// <summary>Chapter VI, pacific settlement of disputes.</summary>
    [Word("vi")]
    Six = 6,

    /// <summary>Chapter VII, action with respect to threats to the peace.</summary>
    [Word("vii")]
    Seven = 7,

    /// <summary>Chapter VIII, regional arrangements.</summary>
    [Word("viii")]
    Eight = 8,
}
