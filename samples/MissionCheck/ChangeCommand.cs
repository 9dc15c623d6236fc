using System.CommandLine;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace MissionCheck;

/// <summary>change BEFORE AFTER…: checks the step from one proposal of a mission to the next.</summary>
internal static class ChangeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("PROPOSAL")
        {
            Description = "Proposals in JSON, in the order of time: two for a change, more for a plan in phases. - reads standard input.",
            Arity = new ArgumentArity(2, 1000),
        };
        var format = Choice.Option<ChangeFormat>("--format", "How to print the report; text when left out.");
        var output = new Option<string?>("--output") { Description = "Write to a file instead of the screen.", HelpName = "FILE" };
        var settings = new Option<string?>("--config") { Description = "Checker settings in JSON: profile, severities, figures, derogations.", HelpName = "FILE" };
        var failOn = Choice.Option<FailOn>("--fail-on", "From which severity on, of findings on the step and new ones on the mission, the exit code is 1; error when left out.");
        var explain = new Option<bool>("--explain") { Description = "Say of every rule on change how it came out, what it read and what it waits for." };
        var command = new Command(
            "change",
            "Checks the step from one proposal of a mission to the next: what the step itself contradicts, and which findings on the mission are new, gone, or still there. Example: mission-check change unamir-1993.json unamir-1994.json")
        {
            files,
            format,
            output,
            settings,
            failOn,
            explain,
        };
        command.SetAction(call =>
        {
            if (CheckCommand.ReadSettings(call.GetValue(settings), terminal) is not { } read || CheckCommand.ReadProposals(call.GetValue(files)!, terminal) is not { } documents)
                return ExitCode.Wrong;
            if (documents.Count < 2)
            {
                terminal.Error.WriteLine("mission-check: a change has two proposals, before and after; one was found.");
                return ExitCode.Wrong;
            }

            var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook, read);
            var proposals = documents.Select(static document => document.Proposal).ToValueList();
            var plan = checker.CheckPlan(new MissionPlan(string.Join(", then ", proposals.Select(static proposal => proposal.Acronym ?? proposal.Name).Distinct(StringComparer.Ordinal)), proposals));

            using var text = new StringWriter();
            if (Choice.Of<ChangeFormat>(call.GetValue(format)) == ChangeFormat.Json)
            {
                text.Write(plan.Steps is [var only] ? ReportJson.Write(only) : ReportJson.Write(plan));
            }
            else
            {
                var screen = call.GetValue(output) is null ? terminal.Screen : Terminal.Paper(text);
                for (var i = 0; i < plan.Steps.Count; i++)
                    ChangeView.Show(screen, documents[i], documents[i + 1], plan.Steps[i], call.GetValue(explain) ? checker.ExplainChange(proposals[i], proposals[i + 1]) : []);
            }

            if (!terminal.Deliver(text.ToString(), call.GetValue(output)))
                return ExitCode.Wrong;
            var found = plan.Steps.SelectMany(static step => step.Step.Findings.Concat(step.New));
            return CheckCommand.Fails(found, Choice.Of<FailOn>(call.GetValue(failOn)) ?? FailOn.Error) ? ExitCode.Found : ExitCode.Fine;
        });
        return command;
    }
}
