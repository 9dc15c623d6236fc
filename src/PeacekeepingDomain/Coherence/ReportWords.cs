using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The words in which reports speak, for programs and for people.</summary>
public static class ReportWords
{
    /// <summary>The word for a verdict, as it stands in JSON: <c>coherent-with-concerns</c>.</summary>
    public static string Of(Verdict verdict) => FactText.Kebab(verdict.ToString());

    /// <summary>The word for a strength: <c>must</c>, <c>should</c>, <c>may</c>.</summary>
    public static string Of(Strength strength) => strength switch
    {
        Strength.Must => "must",
        Strength.Should => "should",
        Strength.May => "may",
        _ => FactText.Kebab(strength.ToString()),
    };

    /// <summary>The word for a severity: <c>error</c>, <c>warning</c>, <c>information</c>.</summary>
    public static string Of(Severity severity) => FactText.Kebab(severity.ToString());

    /// <summary>The word for an area, as it stands in JSON: <c>use-of-force</c>.</summary>
    public static string Of(Area area) => FactText.Kebab(area.ToString());

    /// <summary>The word for a stage: <c>council-option</c>.</summary>
    public static string Of(Stage stage) => FactText.Kebab(stage.ToString());

    /// <summary>The word for what became of a derogation: <c>applied</c>.</summary>
    public static string Of(DerogationState state) => FactText.Kebab(state.ToString());

    /// <summary>The verdict as people read it, with what is still open: <c>coherent so far, 4 questions open</c>.</summary>
    public static string Sentence(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var verdict = Of(report.Verdict).Replace('-', ' ');
        if (report.Conclusive)
            return verdict;
        var open = report.Questions.Count == 1 ? "1 question" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{report.Questions.Count} questions");
        return report.Questions.Count == 0 ? $"{verdict} so far" : $"{verdict} so far, {open} open";
    }
}
