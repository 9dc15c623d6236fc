namespace PeacekeepingDomain.Doctrine;

/// <summary>A figure that a rule compares with: a share, a number of days, a ceiling. Figures change, so each value has a date.</summary>
/// <param name="Id">A stable name, used in configuration: <c>authorized-share-concern</c>.</param>
/// <param name="Meaning">What the figure says, in one sentence.</param>
/// <param name="Unit">The unit of the values: <c>share</c>, <c>days</c>, <c>persons</c>.</param>
/// <param name="Values">The values in order of date; the first holds for all earlier dates too.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record DoctrineFigure(string Id, string Meaning, string Unit, ValueList<DatedFigure> Values)
{
    /// <summary>Whether doctrine gives no number here and the value is the library's judgement.</summary>
    public bool IsJudgement => Values[^1].Source is null;

    /// <summary>The value that holds on a day; the latest where no day is given.</summary>
    public double On(DateOnly? day)
    {
        var values = Values.AsSpan();
        var value = values[0].Value;
        foreach (var dated in values)
        {
            if (day is null || dated.Since <= day)
                value = dated.Value;
        }

        return value;
    }
}
