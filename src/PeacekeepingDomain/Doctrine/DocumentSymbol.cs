using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PeacekeepingDomain.Doctrine;

/// <summary>The symbol of a document of the United Nations, read from the forms in which the field writes it.</summary>
/// <remarks>
/// Immutable and compared by value. A symbol without its year does not equal the same symbol with it;
/// <see cref="Names"/> asks whether two symbols may name one document.
/// </remarks>
public sealed partial record DocumentSymbol
{
    private DocumentSymbol(DocumentSeries series, string number, int? year)
    {
        Series = series;
        Number = number;
        Year = year;
    }

    /// <summary>The series the document belongs to.</summary>
    public DocumentSeries Series { get; }

    /// <summary>What follows the series: <c>2100</c>, <c>59/296</c>, <c>377(V)</c>, <c>1999/1257</c>.</summary>
    public string Number { get; }

    /// <summary>The year, for a resolution of the Council whose year is given; otherwise null.</summary>
    public int? Year { get; }

    /// <summary>The symbol of a resolution of the Security Council.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="year">The year it was adopted, from 1946; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or the year before 1946.</exception>
    public static DocumentSymbol CouncilResolution(int number, int? year = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        if (year is { } given)
            ArgumentOutOfRangeException.ThrowIfLessThan(given, 1946, nameof(year));
        return new(DocumentSeries.CouncilResolution, number.ToString(CultureInfo.InvariantCulture), year);
    }

    /// <summary>
    /// Reads a symbol: <c>S/RES/2100 (2013)</c>, <c>SCR 2100</c>, <c>UNSCR 2100 (2013)</c>, <c>A/RES/59/296</c>,
    /// <c>S/PRST/1994/22</c>, <c>S/1999/1257</c>, <c>ST/SGB/2003/13</c>. Case and spaces around do not matter.
    /// </summary>
    /// <param name="text">The text; null is not a symbol.</param>
    /// <param name="symbol">The symbol that was read.</param>
    /// <returns>Whether the text is a symbol of one of these series.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = null;
        if (text is null)
            return false;
        if (Resolution().Match(text) is { Success: true } resolution)
        {
            var year = resolution.Groups["year"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
            if (year < 1946)
                return false;
            symbol = new(DocumentSeries.CouncilResolution, resolution.Groups["number"].Value.TrimStart('0'), year);
            return symbol.Number.Length > 0;
        }

        if (Other().Match(text) is not { Success: true } other)
            return false;
        var series = other.Groups["series"].Value.ToUpperInvariant() switch
        {
            "A/RES/" => DocumentSeries.AssemblyResolution,
            "S/PRST/" => DocumentSeries.CouncilStatement,
            "S/" => DocumentSeries.CouncilDocument,
            "A/" => DocumentSeries.AssemblyDocument,
            _ => DocumentSeries.SecretariatDocument,
        };
        symbol = new(series, other.Groups["number"].Value.ToUpperInvariant(), null);
        return true;
    }

    /// <summary>Whether this and another symbol name one document: years are compared only where both are given.</summary>
    public bool Names(DocumentSymbol other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Series == other.Series && string.Equals(Number, other.Number, StringComparison.Ordinal)
            && (Year is null || other.Year is null || Year == other.Year);
    }

    /// <summary>The symbol in its official form: <c>S/RES/2100 (2013)</c>.</summary>
    public override string ToString()
    {
        var series = Series switch
        {
            DocumentSeries.CouncilResolution => "S/RES/",
            DocumentSeries.AssemblyResolution => "A/RES/",
            DocumentSeries.CouncilStatement => "S/PRST/",
            DocumentSeries.CouncilDocument => "S/",
            DocumentSeries.AssemblyDocument => "A/",
            _ => "ST/",
        };
        return Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{series}{Number} ({year})") : series + Number;
    }

    [GeneratedRegex(@"\A\s*(?:S/RES/|(?:UN)?SCR\s*|(?:Security Council )?resolution\s+)(?<number>[0-9]{1,5})\s*(?:\((?<year>[0-9]{4})\))?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"\A\s*(?<series>A/RES/|S/PRST/|ST/|S/|A/)(?!RES/|PRST/)(?<number>[0-9A-Z][0-9A-Z./\-]*(?:\([IVX]+\))?(?: [A-Z])?)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();
}
