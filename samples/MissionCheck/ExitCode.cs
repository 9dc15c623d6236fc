namespace MissionCheck;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    /// <summary>Nothing at or above what was asked to fail on.</summary>
    public const int Fine = 0;

    /// <summary>Something at or above it.</summary>
    public const int Found = 1;

    /// <summary>The input or the call was wrong.</summary>
    public const int Wrong = 2;

    /// <summary>The user or the system asked it to end before the input did.</summary>
    public const int Interrupted = 130;
}
