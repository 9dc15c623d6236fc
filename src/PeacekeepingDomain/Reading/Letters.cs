namespace PeacekeepingDomain.Reading;

/// <summary>A set of the letters that words begin with, a bit each.</summary>
internal readonly record struct Letters(uint Bits)
{
    // Digits, marks and letters beyond z.
    private const uint OtherBit = 1u << 26;

    public static Letters None { get; }

    public static Letters Other { get; } = new(OtherBit);

    public static Letters Any { get; } = new(uint.MaxValue);

    public static Letters Of(string word) => word[0] is >= 'a' and <= 'z' ? new(1u << (word[0] - 'a')) : Other;

    public Letters With(Letters others) => new(Bits | others.Bits);

    public bool Shares(Letters others) => (Bits & others.Bits) != 0;
}
