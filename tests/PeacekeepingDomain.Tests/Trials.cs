namespace PeacekeepingDomain.Tests;

/// <summary>
/// How many cases are tried. The everyday run tries a share; with the variable <c>PEACEKEEPING_THOROUGH</c> set to 1 it is
/// the whole count, as docs/testing.md says.
/// </summary>
public static class Trials
{
    /// <summary>Whether the whole count is run.</summary>
    public static bool Thorough { get; } = Environment.GetEnvironmentVariable("PEACEKEEPING_THOROUGH") == "1";

    public static int Of(int everyday, int thorough) => Thorough ? thorough : everyday;
}
