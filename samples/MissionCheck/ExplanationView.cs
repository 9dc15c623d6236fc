using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using Spectre.Console;

namespace MissionCheck;

/// <summary>How every rule came out, what it read, and what it waits for.</summary>
internal static class ExplanationView
{
    public static void Show(IAnsiConsole screen, string proposal, ValueList<RuleExplanation> explanations)
    {
        screen.MarkupLine($"How every rule came out on {proposal}".Marked("bold underline"));
        foreach (var explanation in explanations)
        {
            screen.MarkupLine($"{explanation.About.Id.Marked("bold")} {Style.Plain(explanation.About.Title)}: {explanation.Outcome}{(explanation.Reason is null ? "" : $", because {Style.Plain(explanation.Reason)}")}");
            foreach (var fact in explanation.Facts)
                screen.MarkupLine($"  {fact.Pointer.Marked("dim")} {Style.Plain(fact.Value ?? "not stated")}");
            foreach (var read in explanation.Figures)
                screen.MarkupLine($"  {read.Figure.Id.Marked("dim")} {read.Value.ToString(CultureInfo.InvariantCulture)} {Style.Plain(read.Figure.Unit)}");
            if (explanation.Missing.Count > 0)
                screen.MarkupLine($"  waits for {Style.Plain(string.Join(", ", explanation.Missing))}");
        }

        screen.WriteLine();
    }
}
