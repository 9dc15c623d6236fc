using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace ReadingAccuracy;

/// <summary>A coding and a reading of the same resolution, side by side.</summary>
/// <param name="Coded">What people found.</param>
/// <param name="Reading">What was read.</param>
internal sealed record Measured(CodedMandate Coded, MandateReading Reading)
{
    public MissionMandate? Mandate { get; } = Reading.Missions.FirstOrDefault(mandate => mandate.Mission == Coded.Mission);

    public IEnumerable<(PemaTask Task, CodedTask? Coded, MandatedTask? Read)> Pairs =>
        Coded.Tasks.Select(task => task.Task).Union(Tasks.Select(task => task.Task))
            .Select(task => (task, Coded.Tasks.FirstOrDefault(coded => coded.Task == task), Tasks.FirstOrDefault(read => read.Task == task)));

    private IEnumerable<MandatedTask> Tasks => Mandate is null ? [] : Mandate.Tasks;

    public static IReadOnlyList<string> Engagements(MandatedTask read) =>
        [.. read.Engagements.Select(engagement => engagement.ToString()), .. read.Clauses.Any(IsEncouraging) ? ["Encouraged"] : Array.Empty<string>()];

    /// <summary>
    /// Whether a paragraph that was read is one that people cite, or its heading or an item of it: they move between the two.
    /// </summary>
    public static bool IsCited(CodedTask coded, MandatedTask read) =>
        read.Clauses.Any(clause => Key(clause) is var key && coded.Paragraphs.Any(cited => cited == key || key.StartsWith(cited, StringComparison.Ordinal) || (cited.StartsWith(key, StringComparison.Ordinal) && cited.Length - key.Length <= 3)));

    public static string Key(TaskClause clause) => string.Concat(clause.Quotation.Paragraph.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool IsEncouraging(TaskClause clause) => clause.Addressing is Addressing.Encouraged or Addressing.ItemEncouraged or Addressing.MandateNamed;
}
