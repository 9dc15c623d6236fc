namespace MissionCheck;

/// <summary>From which severity on the exit code is 1.</summary>
internal enum FailOn
{
    /// <summary>From errors on.</summary>
    Error = 1,

    /// <summary>From warnings on.</summary>
    Warning = 2,

    /// <summary>Never.</summary>
    Never = 3,
}
