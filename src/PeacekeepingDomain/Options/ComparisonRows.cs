using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>What each option is and costs, in words.</summary>
internal static class ComparisonRows
{
    private const string Nobody = "nobody";
    private const string None = "none";

    public static ValueList<ComparisonRow> Of(ValueList<MissionOption> options)
    {
        ComparisonRow Row(string label, Func<MissionOption, string?> read, string notDeploying = "") =>
            new(label, options.Select(option => read(option) ?? FactText.NotStated).ToValueList(), notDeploying);

        return
        [
            Row("Verdict", static option => ReportWords.Sentence(option.Report), "nothing to judge"),
            Row("Findings", static option => Findings(option.Report), None),
            Row("Gaps in readiness", static option => CountOrNone(option.Report.Readiness.Gaps.Count), None),
            Row("Open questions", static option => CountOrNone(option.Report.Questions.Count), None),
            Row("Presence", static option => option.Proposal.Presence is { } presence ? Vocabulary.Reading(presence) : null, None),
            Row("Stage", static option => option.Proposal.Stage is { } stage ? Vocabulary.Reading(stage) : null),
            Row("Models", static option => Models(option.Proposal.Models)),
            Row("Modality", static option => option.Proposal.Modality?.Kind is { } kind ? Vocabulary.Reading(kind) : null),
            Row("Soldiers", static option => Strength(option.Military), Nobody),
            Row("Police", static option => Strength(option.Police), Nobody),
            Row("Civilians", static option => Strength(option.Civilian), Nobody),
            Row("Authorized for", static option => Unit(option.Proposal.Authorization?.DurationMonths, "month")),
            Row("First operations", static option => After(option.Proposal.Force?.InitialOperatingDays)),
            Row("Full operations", static option => After(option.Proposal.Force?.FullOperatingDays)),
            Row("Cost in a year", static option => Dollars(option.Proposal.Finance?.AnnualCost), "nothing"),
            Row("Cost of the start", static option => Dollars(option.Proposal.Finance?.StartUpCost), "nothing"),
            Row("Not deploying weighed", static option => option.Proposal.Modality?.AlternativesConsidered is { } weighed ? FactText.Of(weighed.Contains(Alternative.NotDeploying)) : null),
        ];
    }

    private static string Findings(CheckReport report)
    {
        var counts = report.Findings
            .GroupBy(static finding => finding.Strength)
            .OrderByDescending(static found => found.Key)
            .Select(static found => $"{Count(found.Count())} {ReportWords.Of(found.Key)}")
            .ToList();
        return counts.Count == 0 ? None : string.Join(", ", counts);
    }

    private static string? Models(ValueList<MissionModels.MissionModel>? models) => models switch
    {
        null => null,
        { Count: 0 } => None,
        _ => string.Join("; ", models.Select(static model => $"{Count((int)model)} {Vocabulary.Reading(model)}")),
    };

    private static string? Strength(ComponentStrength? component)
    {
        if (component is null)
            return null;
        if (component == ComponentStrength.None)
            return None;
        var figures = new List<string>();
        void Add(int? figure, string verb)
        {
            if (figure is { } persons)
                figures.Add($"{Count(persons)} {verb}");
        }

        Add(component.Required, "required");
        Add(component.Requested, "requested");
        Add(component.Authorized, "authorized");
        return figures.Count == 0 ? null : string.Join(", ", figures);
    }

    private static string? After(int? days) => Unit(days, "day") is { } time ? $"after {time}" : null;

    private static string? Unit(int? number, string unit) => number is { } stated ? $"{Count(stated)} {unit}{(stated == 1 ? "" : "s")}" : null;

    private static string? Dollars(double? cost) => cost is { } stated ? $"${stated.ToString("#,0.##", CultureInfo.InvariantCulture)}" : null;

    private static string CountOrNone(int number) => number == 0 ? None : Count(number);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
