namespace PeacekeepingDomain.Reading;

/// <summary>How often clauses that turn to a mission in each way carried the task they were read for.</summary>
internal static class AddressingPrecision
{
    // Measured on the resolutions of the missions that the wordings were written on (docs/reading.md).
    public static double Of(Addressing addressing) => addressing switch
    {
        Addressing.ItemOfMandate => 0.89,
        Addressing.ItemAddressed => 0.92,
        Addressing.ItemEncouraged => 0.9,
        Addressing.Encouraged => 0.93,
        Addressing.Directed => 0.74,
        Addressing.Mandate => 0.71,
        Addressing.EncouragedWithHelp => 0.63,
        Addressing.DirectedWithHelp => 0.53,
        _ => 0.5,
    };
}
