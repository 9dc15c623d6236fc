namespace PeacekeepingDomain.Reading;

/// <summary>How often clauses that turn to a mission in each way carried the task they were read for.</summary>
internal static class AddressingPrecision
{
    // Measured on all coded missions (docs/reading.md); a way that stands there too seldom to be measured counts as even.
    public static double Of(Addressing addressing) => addressing switch
    {
        Addressing.ItemAddressed => 0.92,
        Addressing.ItemOfMandate => 0.86,
        Addressing.Encouraged => 0.85,
        Addressing.Directed => 0.81,
        Addressing.EncouragedWithHelp => 0.79,
        Addressing.MandateNamed => 0.63,
        Addressing.ItemAffirmed => 0.56,
        _ => 0.5,
    };
}
