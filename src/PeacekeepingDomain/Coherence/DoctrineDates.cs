namespace PeacekeepingDomain.Coherence;

/// <summary>The dates from which whole families of demands stand, for the descriptors of rules.</summary>
public static class DoctrineDates
{
    /// <summary>24 October 1945, when the Charter came into force: contradictions of facts, and the Charter's own rules.</summary>
    public static DateOnly Charter { get; } = new(1945, 10, 24);

    /// <summary>1958, when the experience of the first United Nations Emergency Force was put into principles (A/3943).</summary>
    public static DateOnly FirstPrinciples { get; } = new(1958, 12, 31);

    /// <summary>28 May 1993, when the Council stated its operational principles (S/25859).</summary>
    public static DateOnly OperationalPrinciples { get; } = new(1993, 5, 28);

    /// <summary>18 January 2008, the date of the Capstone document.</summary>
    public static DateOnly Capstone { get; } = new(2008, 1, 18);
}
