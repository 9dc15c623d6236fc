using System.Globalization;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// Where the sentences of a rule's findings are put together, one after the other. A sentence becomes a text of its own
/// only for a report, so that asking whether a proposal is coherent leaves no garbage.
/// </summary>
/// <remarks>Scratch paper, kept from one rule to the next.</remarks>
internal sealed class Wording
{
    /// <summary>Thousands separated, and no more decimals than the number has.</summary>
    public const string Plain = "#,0.##";

    private char[] letters = [];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    /// <summary>Takes off the words beyond a length.</summary>
    public void CutTo(int length) => Length = length;

    public void Append(ReadOnlySpan<char> words)
    {
        while (!words.TryCopyTo(letters.AsSpan(Length)))
            Grow();
        Length += words.Length;
    }

    /// <summary>Writes a number, the same on every machine.</summary>
    public void Append(double number, string format = Plain)
    {
        // Persons and days are whole, and most sentences hold some.
        if (number is >= 0 and < int.MaxValue && number == Math.Floor(number) && string.Equals(format, Plain, StringComparison.Ordinal))
        {
            AppendWhole((int)number);
            return;
        }

        int written;
        while (!number.TryFormat(letters.AsSpan(Length), out written, format, CultureInfo.InvariantCulture))
            Grow();
        Length += written;
    }

    private void AppendWhole(int number)
    {
        Span<char> digits = stackalloc char["2,147,483,647".Length];
        var first = digits.Length;
        for (var place = 1; place == 1 || number > 0; number /= 10, place++)
        {
            digits[--first] = (char)('0' + (number % 10));
            if (place % 3 == 0 && number >= 10)
                digits[--first] = ',';
        }

        Append(digits[first..]);
    }

    /// <summary>Lets the words from here to the end begin with a capital.</summary>
    public void Capitalize(int from)
    {
        if (from < Length)
            letters[from] = char.ToUpperInvariant(letters[from]);
    }

    public string ToString(int from, int length) => new(letters, from, length);

    private void Grow() => Array.Resize(ref letters, Math.Max(64, letters.Length * 2));
}
