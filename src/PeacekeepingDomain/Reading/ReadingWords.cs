using System.Globalization;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>The words in which a reading is told, for programs and for people.</summary>
public static class ReadingWords
{
    /// <summary>Below this a task is to be checked closely.</summary>
    internal const double Doubtful = 0.7;

    /// <summary>What is said with every reading: that it is a draft, and what its silence means.</summary>
    public static string Caveat => "This is a draft for a person to confirm. What is not listed was not found; that it is absent from the text is not said.";

    /// <summary>The word for what a text does to a mandate: <c>renews-by-reference</c>.</summary>
    /// <param name="act">A member of the enumeration.</param>
    public static string Of(MandateAct act) => FactText.Kebab(act.ToString());

    /// <summary>The word for how a clause turns to a mission: <c>item-of-mandate</c>.</summary>
    /// <param name="addressing">A member of the enumeration.</param>
    public static string Of(Addressing addressing) => FactText.Kebab(addressing.ToString());

    /// <summary>The word for a task: <c>civilian-protection</c>.</summary>
    /// <param name="task">A member of the enumeration.</param>
    public static string Of(PemaTask task) => FactText.Kebab(task.ToString());

    /// <summary>The word for an engagement: <c>monitor</c>.</summary>
    /// <param name="engagement">A member of the enumeration.</param>
    public static string Of(PemaEngagement engagement) => FactText.Kebab(engagement.ToString());

    /// <summary>The word for a strength: <c>requested</c>, <c>encouraged</c>.</summary>
    /// <param name="strength">A member of the enumeration.</param>
    public static string Of(PemaStrength strength) => FactText.Kebab(strength.ToString());

    /// <summary>What a text does to a mandate, as a sentence goes on: <c>establishes the mission</c>.</summary>
    /// <param name="act">A member of the enumeration.</param>
    public static string Sentence(MandateAct act) => act switch
    {
        MandateAct.Establishes => "The text establishes the mission.",
        MandateAct.Renews => "The text extends the mission and says what the mandate is.",
        MandateAct.RenewsByReference => "The text extends the mission; what the mandate is stands in other documents, which were not read.",
        MandateAct.Amends => "The text changes the mandate and does not extend it; the rest stands in earlier decisions.",
        MandateAct.Ends => "The text ends the mission.",
        _ => "The text speaks to the mission, and was not read to establish or extend it.",
    };

    /// <summary>How the mission is to take a task up: <c>monitor, assist</c>, or <c>encouraged</c>.</summary>
    /// <param name="task">A task of a reading.</param>
    public static string Engagement(MandatedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.Strength == PemaStrength.Encouraged ? "encouraged" : task.Engagements.Count == 0 ? "engagement not read" : string.Join(", ", task.Engagements.Select(Of));
    }

    /// <summary>How often clauses of a kind were right, in words: <c>9 of 10</c>.</summary>
    /// <param name="precision">From nought to one, as of a <see cref="TaskClause"/>.</param>
    public static string Share(double precision) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Round(precision * 10, MidpointRounding.AwayFromZero)} of 10");

    /// <summary>Where words stand, as they are cited: <c>para. 30 (a)</c>, <c>preamble</c>.</summary>
    /// <param name="quotation">Words of a text.</param>
    public static string Place(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return quotation.Paragraph is [>= '0' and <= '9', ..] ? $"para. {quotation.Paragraph}" : quotation.Paragraph;
    }

    /// <summary>Words short enough to read at a glance, cut between words.</summary>
    /// <param name="quotation">Words of a text.</param>
    /// <param name="longest">The most characters to give, at least ten.</param>
    /// <param name="around">What is to be seen in them; the beginning when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below ten.</exception>
    public static string Short(Quotation quotation, int longest = 240, string? around = null)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 10);
        return Excerpt.Of(quotation.Words, longest, around);
    }

    /// <summary>A document that a mandate points to, with its paragraphs: <c>S/RES/2000 (2011), para. 7</c>.</summary>
    /// <param name="pointer">A pointer of a reading.</param>
    public static string Of(MandatePointer pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return pointer.Paragraphs is null ? pointer.Document : $"{pointer.Document}, para. {pointer.Paragraphs}";
    }

    /// <summary>A figure of strength with what it counts: <c>6,700 military personnel</c>, <c>1,000 more</c>.</summary>
    /// <param name="ceiling">A figure of a reading.</param>
    public static string Of(CeilingClause ceiling)
    {
        ArgumentNullException.ThrowIfNull(ceiling);
        var what = ceiling.Category.Length > 0 ? ceiling.Category : FactText.Of(ceiling.Component);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(ceiling.Number):N0} {what}{(ceiling.IsChange ? (ceiling.Number < 0 ? ", taken off an earlier ceiling" : ", added to an earlier ceiling") : ceiling.IsPart ? ", counted within another figure" : "")}");
    }

    /// <summary>How long a mission is established or extended for: <c>6 months, until 1 December 2004</c>.</summary>
    /// <param name="term">The term of a reading.</param>
    public static string Of(TermClause term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var months = term.Months is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number} month{(number == 1 ? "" : "s")}") : null;
        var until = term.Until is { } day ? $"until {FactText.Of(day)}" : null;
        return string.Join(", ", new[] { months, until }.OfType<string>());
    }

    /// <summary>Who may use force, and how far: <c>MINUSCA: all necessary means</c>.</summary>
    /// <param name="force">A clause of a reading.</param>
    public static string Of(ForceClause force)
    {
        ArgumentNullException.ThrowIfNull(force);
        return $"{force.Addressee}: {FactText.Of(force.Authority)}{(force.IsRestated ? ", recalled and not given here" : "")}{(force.Qualifiers.Count > 0 ? $" ({string.Join("; ", force.Qualifiers)})" : "")}";
    }
}
