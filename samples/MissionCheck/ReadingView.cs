using System.Globalization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;
using Spectre.Console;

namespace MissionCheck;

/// <summary>A reading in full.</summary>
internal static class ReadingView
{
    // A task of a long resolution stands in many clauses; the page and the JSON have them all.
    private const int ClausesShown = 3;
    private const int LongestQuote = 200;

    public static void Show(IAnsiConsole screen, MandateReading reading, ValueList<MissionMandate> missions)
    {
        screen.WriteLine();
        var date = reading.Adopted?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        screen.MarkupLine($"{(reading.Symbol ?? "A draft resolution, or a text without its symbol").Marked("bold")}{(date is null ? "" : $"  adopted {date}".Marked("dim"))}");
        screen.MarkupLine(ReadingWords.Caveat.Marked("yellow"));
        screen.WriteLine();
        if (missions.Count == 0)
            screen.WriteLine("No clause of the text was read to turn to a mission: no mandate was found.");
        else if (missions.Count > 1)
            screen.WriteLine($"It turns to: {string.Join(", ", missions.Select(static mission => mission.Mission))}.");
        var charter = Begin();
        foreach (var chapter in reading.Chapters)
            Row(charter, "Charter", $"Chapter {chapter.Chapter switch { PeacekeepingDomain.Proposals.CharterChapter.Six => "VI", PeacekeepingDomain.Proposals.CharterChapter.Seven => "VII", _ => "VIII" }}", chapter.Quotation);
        if (reading.ThreatDetermination is { } threat)
            Row(charter, "threat", "A threat to the peace is determined", threat);
        End(screen, charter);
        foreach (var mission in missions)
            Mission(screen, mission);
    }

    /// <summary>What belongs below a report on a proposal that was read from a text.</summary>
    public static void Below(IAnsiConsole screen, ResolutionInput resolution)
    {
        var mandate = resolution.Mandate;
        screen.MarkupLine($"{"Read from the text".Marked("bold underline")}  {(resolution.Reading.Symbol ?? "a draft resolution").Marked("dim")}");
        screen.MarkupLine(ReadingWords.Caveat.Marked("yellow"));
        screen.WriteLine(ReadingWords.Sentence(mandate.Act));
        foreach (var pointer in mandate.Pointers)
            screen.WriteLine($"Stands in another document; not read: {ReadingWords.Of(pointer)} ({ReadingWords.Place(pointer.Quotation)}).");
        screen.WriteLine(resolution.Start.Proposal.Whole is { Count: > 0 }
            ? "The text grants only what it says: in authorization, and in the mandate where all of it stands here, silence means no."
            : "Silence is not taken for no: the text does not hold the whole mandate, or none was found in it.");
        screen.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{mandate.Tasks.Count} tasks were found, and {mandate.Unclaimed.Count} passages turn to the mission without one: mission-check read shows them with their words."));
        screen.WriteLine();
    }

    private static void Mission(IAnsiConsole screen, MissionMandate mission)
    {
        screen.MarkupLine($"{mission.Mission.Marked("bold underline")}{(mission.Name is null ? "" : $"  {Markup.Escape(mission.Name)}")}");
        screen.WriteLine(ReadingWords.Sentence(mission.Act));
        var facts = Begin();
        foreach (var pointer in mission.Pointers)
            Row(facts, "not read", $"Stands in another document; not read: {ReadingWords.Of(pointer)}", pointer.Quotation);
        foreach (var force in mission.Force)
            Row(facts, "force", ReadingWords.Of(force), force.Quotation);
        foreach (var clause in mission.Ceilings.GroupBy(static ceiling => ceiling.Quotation))
            Row(facts, "strength", string.Join("; ", clause.Select(ReadingWords.Of)), clause.Key, clause.First().Category);
        if (mission.Term is { } term)
            Row(facts, "term", ReadingWords.Of(term), term.Quotation);
        All(facts, "qualifier", "Protection is qualified", mission.ProtectionQualifiers);
        All(facts, "diligence", "Human rights due diligence", mission.DueDiligence);
        All(facts, "status", "Status agreement", mission.StatusOfForces);
        All(facts, "exit", "Transition and exit", mission.Exit);
        End(screen, facts);

        screen.MarkupLine(mission.Tasks.Count == 0 ? "No task was found.".Marked("bold") : string.Create(CultureInfo.InvariantCulture, $"Tasks: {mission.Tasks.Count}").Marked("bold"));
        foreach (var task in mission.Tasks)
            Task(screen, task);
        if (mission.Unclaimed.Count > 0)
        {
            screen.MarkupLine($"{"Turns to the mission, and no task was read from it".Marked("bold")}  {"look here for what is missing".Marked("dim")}");
            var entries = Begin();
            foreach (var passage in mission.Unclaimed)
                entries.Add(Short(passage.Paragraph), Markup.Escape($"“{ReadingWords.Short(passage, LongestQuote)}”"));
            End(screen, entries);
        }
    }

    private static void Task(IAnsiConsole screen, MandatedTask task)
    {
        var best = task.Clauses.Max(static clause => clause.Precision);
        screen.MarkupLine($"  {PemaTasks.NameOf(task.Task).Marked("bold")}  {ReadingWords.Engagement(task)}  {$"right in about {ReadingWords.Share(best)}".Marked(best < 0.7 ? "yellow" : "dim")}");
        var entries = Begin();
        foreach (var clause in task.Clauses.OrderByDescending(static clause => clause.Precision).Take(ClausesShown).OrderBy(static clause => clause.Quotation.Start))
            entries.Add(Short(clause.Quotation.Paragraph), Markup.Escape($"“{ReadingWords.Short(clause.Quotation, LongestQuote, clause.Words)}”"));
        if (task.Clauses.Count > ClausesShown)
            entries.Add("", string.Create(CultureInfo.InvariantCulture, $"and in {task.Clauses.Count - ClausesShown} more").Marked("dim"));
        End(screen, entries);
    }

    private static string Short(string paragraph) => paragraph.Marked("dim");

    private static Entries Begin() => new(indent: 4, width: 14);

    private static void End(IAnsiConsole screen, Entries entries)
    {
        if (entries.Count == 0)
            return;
        screen.Write(entries);
        screen.WriteLine();
    }

    private static void All(Entries entries, string label, string text, ValueList<Quotation> quotations)
    {
        foreach (var quotation in quotations)
            Row(entries, label, text, quotation);
    }

    private static void Row(Entries entries, string label, string text, Quotation quotation, string? around = null) =>
        entries.Add(label.Marked("dim"), Markup.Escape($"{text}; {ReadingWords.Place(quotation)}: “{ReadingWords.Short(quotation, LongestQuote, around)}”"));
}
