namespace PeacekeepingDomain.Proposals;

/// <summary>A chapter of the Charter that a decision invokes.</summary>
public enum CharterChapter
{
    /// <summary>Chapter VI, pacific settlement of disputes.</summary>
    [Word("vi", Reads = "Chapter VI")]
    Six = 6,

    /// <summary>Chapter VII, action with respect to threats to the peace.</summary>
    [Word("vii", Reads = "Chapter VII")]
    Seven = 7,

    /// <summary>Chapter VIII, regional arrangements.</summary>
    [Word("viii", Reads = "Chapter VIII")]
    Eight = 8,
}
