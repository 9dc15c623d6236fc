using System.CommandLine;
using System.Globalization;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Options;
using Spectre.Console;

namespace MissionCheck;

/// <summary>suggest SITUATION: which models and modalities a situation admits, leaves open and refuses.</summary>
internal static class SuggestCommand
{
    public static Command Create(Terminal terminal)
    {
        var situation = new Argument<string>("SITUATION") { Description = "A proposal in JSON of which only the name is required; its setting, conflict and political process count. - reads standard input." };
        var format = Choice.Option<SuggestionFormat>("--format", "How to print it; text when left out.");
        var command = new Command(
            "suggest",
            "Says which of the thirty models and six modalities a situation admits, which hang on a question, and which it refuses and why. Example: mission-check suggest situation.json")
        {
            situation,
            format,
        };
        command.SetAction(call => Run(call.GetValue(situation)!, Choice.Of<SuggestionFormat>(call.GetValue(format)) ?? SuggestionFormat.Text, terminal));
        return command;
    }

    private static int Run(string word, SuggestionFormat format, Terminal terminal)
    {
        if (CheckCommand.ReadProposals([word], terminal) is not { } documents)
            return ExitCode.Wrong;
        if (documents is not [var document])
        {
            terminal.Error.WriteLine($"mission-check: suggest takes one situation; {word} names {documents.Count} files.");
            return ExitCode.Wrong;
        }

        var suggestions = SituationSuggestions.For(new CoherenceChecker(PeacekeepingDoctrine.RuleBook), document.Proposal);
        if (format == SuggestionFormat.Json)
            terminal.Output.Write(SuggestionsJson.Write(suggestions));
        else
            Show(terminal.Screen, suggestions);
        return ExitCode.Fine;
    }

    private static void Show(IAnsiConsole screen, SituationSuggestions suggestions)
    {
        screen.MarkupLine(suggestions.Situation.Marked("bold"));
        if (suggestions.Assumption is { } assumption)
            screen.MarkupLine(assumption.Marked("yellow"));
        if (suggestions.Concerns.Count > 0)
        {
            screen.MarkupLine("To weigh whatever is chosen".Marked("bold underline"));
            foreach (var concern in suggestions.Concerns)
                screen.MarkupLine($"  {concern.Rule.Id.Marked($"bold {Style.Of(concern.Strength)}")} {Style.Plain(concern.Message)} {concern.Pointer.Marked("dim")}");
        }

        screen.WriteLine();
        Group(screen, "models", "all thirty", suggestions.Models);
        Group(screen, "modalities", "all six", suggestions.Modalities);
        screen.MarkupLine("[dim]For people: no rule checks it. For planning: the mandate and the means decide.[/]");
        screen.MarkupLine("[dim]What a model is and asks for:[/]  catalogue models 4   [dim]Every precondition with its standing:[/]  --format json");
    }

    private static void Group(IAnsiConsole screen, string what, string all, ValueList<Suggestion> suggestions)
    {
        string Names(IEnumerable<Suggestion> some)
        {
            var names = some.Select(static suggestion => $"{Number(suggestion)} {Style.Plain(suggestion.Name)}").ToList();
            return names.Count == suggestions.Count ? all : string.Join('\n', names);
        }

        ValueList<Suggestion> In(SituationStanding standing) => suggestions.Where(suggestion => suggestion.Standing == standing).ToValueList();

        if (Begin(screen, what, "admitted", "green", "nothing that is stated speaks against them", In(SituationStanding.Admitted)) is { } admitted)
        {
            admitted.AddColumn(new TableColumn("Name") { Width = 30 }).AddColumn("What is behind it");
            admitted.HideHeaders();
            admitted.ShowRowSeparators = false;
            var some = In(SituationStanding.Admitted);
            var common = some.Select(Uncontradicted).Aggregate(static (one, other) => one.Intersect(other, StringComparer.Ordinal)).ToList();
            foreach (var suggestion in some)
                admitted.AddRow($"{Number(suggestion)} {Style.Plain(suggestion.Name)}", Standing(suggestion, common));
            screen.Write(admitted);
            if (common.Count > 0)
                screen.MarkupLine($"  {"not contradicted".Marked("green")} in any of them: {string.Join(", ", common)}");
            screen.WriteLine();
        }

        if (Begin(screen, what, "open", "yellow", "they hang on facts that are not stated", In(SituationStanding.Open)) is { } open)
        {
            open.AddColumn("Question").AddColumn(new TableColumn("hangs on it") { Width = 46 });
            foreach (var question in In(SituationStanding.Open)
                .SelectMany(static suggestion => suggestion.Questions.Select(question => (question.Pointer, question.Question, Suggestion: suggestion)))
                .GroupBy(static asked => (asked.Pointer, asked.Question))
                .OrderByDescending(static asked => asked.Count()))
            {
                open.AddRow($"{Style.Plain(question.Key.Question)}\n{question.Key.Pointer.Marked("dim")}", Names(question.Select(static asked => asked.Suggestion)));
            }

            screen.Write(open);
            screen.WriteLine();
        }

        if (Begin(screen, what, "refused", "red", "a stated fact speaks against them", In(SituationStanding.Refused)) is { } refused)
        {
            refused.AddColumn("Reason").AddColumn(new TableColumn("refused by it") { Width = 46 });
            foreach (var reason in In(SituationStanding.Refused)
                .SelectMany(static suggestion => suggestion.Against.Where(static finding => finding.Strength != Strength.May).Select(finding => (Finding: finding, Suggestion: suggestion)))
                .GroupBy(static reason => (reason.Finding.Rule.Id, reason.Finding.Message))
                .OrderByDescending(static reason => reason.Count()))
            {
                refused.AddRow(Reason(reason.First().Finding), Names(reason.Select(static said => said.Suggestion)));
            }

            screen.Write(refused);
            screen.WriteLine();
        }
    }

    private static Table? Begin(IAnsiConsole screen, string what, string standing, string colour, string because, ValueList<Suggestion> suggestions)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(what[0])}{what[1..]} {standing}: {suggestions.Count}");
        screen.MarkupLine($"{title.Marked($"bold {colour}")}{(suggestions.Count == 0 ? "" : $"  {because}".Marked("dim"))}");
        return suggestions.Count == 0 ? null : new Table { Border = TableBorder.Horizontal, ShowRowSeparators = true, Expand = true };
    }

    private static IEnumerable<string> Uncontradicted(Suggestion suggestion) =>
        suggestion.In(PreconditionState.Uncontradicted).Select(static standing => standing.Precondition.Rule!);

    private static string Standing(Suggestion suggestion, List<string> common)
    {
        var lines = new List<string>();
        foreach (var finding in suggestion.Against)
            lines.Add($"{"mind".Marked("yellow")} {Style.Plain(finding.Message)} {finding.Rule.Id.Marked("dim")}");
        foreach (var standing in suggestion.In(PreconditionState.Uncontradicted).Where(standing => !common.Contains(standing.Precondition.Rule!)))
            lines.Add($"{"not contradicted".Marked("green")} {Style.Plain(standing.Precondition.Text)} {standing.Precondition.Rule!.Marked("dim")}");
        foreach (var standing in suggestion.In(PreconditionState.ForPeople))
            lines.Add($"{"for people".Marked("blue")} {Style.Plain(standing.Precondition.Text)}");
        foreach (var standing in suggestion.In(PreconditionState.DoesNotApply))
            lines.Add($"{"not judged".Marked("dim")} {Style.Plain(standing.Precondition.Text)} {$"{standing.Precondition.Rule}: {standing.Reason}".Marked("dim")}");
        if (suggestion.In(PreconditionState.ForPlanning) is { Count: > 0 } planned)
            lines.Add($"{"for planning".Marked("dim")} {$"{string.Join(", ", planned.Select(static standing => standing.Precondition.Rule).Distinct(StringComparer.Ordinal))}".Marked("dim")}");
        return string.Join('\n', lines);
    }

    private static string Reason(Finding finding)
    {
        var lines = $"{finding.Rule.Id.Marked($"bold {Style.Of(finding.Strength)}")} {ReportWords.Of(finding.Strength)}  {Style.Plain(finding.Message)}\n{$"{finding.Pointer}; {string.Join("; ", finding.Rule.Sources)}".Marked("dim")}";
        return finding.GraverIf.Count == 0 ? lines : $"{lines}\n{$"graver if {string.Join(", ", finding.GraverIf)}".Marked("dim")}";
    }

    private static string Number(Suggestion suggestion) => suggestion.Number.ToString(CultureInfo.InvariantCulture).Marked("bold");
}
