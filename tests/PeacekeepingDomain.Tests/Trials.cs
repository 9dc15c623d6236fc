using System.Globalization;

namespace PeacekeepingDomain.Tests;

/// <summary>
/// How many cases are tried. The everyday run tries few; with the variable <c>PEACEKEEPING_THOROUGH</c> set to 1 it is the
/// whole count, and with a share such as 0.1 that share of it, as docs/testing.md says.
/// </summary>
public static class Trials
{
    private static readonly double Share =
        double.TryParse(Environment.GetEnvironmentVariable("PEACEKEEPING_THOROUGH"), NumberStyles.Float, CultureInfo.InvariantCulture, out var share) ? Math.Clamp(share, 0, 1) : 0;

    /// <summary>Whether more is asked for than every day.</summary>
    public static bool Thorough => Share > 0;

    public static int Of(int everyday, int thorough) => Math.Max(everyday, (int)(thorough * Share));
}
