namespace MissionCheck;

/// <summary>How a reading is printed.</summary>
internal enum ReadingFormat
{
    /// <summary>For people.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,

    /// <summary>For people, as one self-contained page with the text.</summary>
    Html = 3,
}
