using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PeacekeepingDomain.Doctrine;

/// <summary>A date that knows how precisely it is known: to the year, the month or the day.</summary>
/// <remarks>Immutable and compared by value: a year does not equal a day within it.</remarks>
public sealed record PartialDate
{
    /// <summary>A date known to the year, the month or the day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12; null where only the year is known.</param>
    /// <param name="day">The day of the month; null where it is not known. A day needs its month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day, or a day stands without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day is given without its month.");
        First = new DateOnly(year, month ?? 1, day ?? 1);
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, from 1 to 12; null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; null where it is not known.</summary>
    public int? Day { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last => Day is not null ? First : Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)) : new DateOnly(Year, 12, 31);

    /// <summary>Reads a date as <see cref="ToString"/> writes it: <c>1992</c>, <c>1992-03</c> or <c>1992-03-15</c>.</summary>
    /// <param name="text">The text; null is not a date.</param>
    /// <param name="date">The date that was read.</param>
    /// <returns>Whether the text is a date in this form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day))
            date = new PartialDate(day.Year, day.Month, day.Day);
        else if (DateOnly.TryParseExact(text, "yyyy-MM", invariant, DateTimeStyles.None, out var month))
            date = new PartialDate(month.Year, month.Month);
        else if (DateOnly.TryParseExact(text, "yyyy", invariant, DateTimeStyles.None, out var year))
            date = new PartialDate(year.Year);
        else
            date = null;
        return date is not null;
    }

    /// <summary>The date in the form of ISO 8601, as far as it is known: <c>1992-03</c>.</summary>
    public override string ToString() =>
        First.ToString(Day is not null ? "yyyy-MM-dd" : Month is not null ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
