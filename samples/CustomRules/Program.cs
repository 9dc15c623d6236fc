using System.Globalization;
using CustomRules;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;

// Looks at a mission as Graustark does when it is asked for a contingent: by the rules of the library and by its own.
var document = ProposalDocument.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "mission.json")), "mission.json");
var checker = new CoherenceChecker(ContributorRuleBook.RuleBook);
var report = checker.Check(document.Proposal).LocatedBy(document.Locate);

Console.WriteLine(report);
Console.WriteLine("Not in place, of what Graustark asks:");
foreach (var gap in report.Readiness.Gaps.Where(gap => IsOwn(gap.Rule.Id)))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {gap.Rule.Id} mission.json:{gap.Position?.Line}: {gap.Message} ({gap.Rule.Sources[0]}) {gap.Rule.Remedy}"));

// A year on: the mission is deployed, the agreement was in force, and it lapses.
var deployed = document.Proposal with { Stage = Stage.Deployed, Legal = new() { StatusOfForces = StatusOfForces.InForce } };
var lapsed = deployed with { Legal = new() { StatusOfForces = StatusOfForces.None } };
Console.WriteLine("\nA year on:");
foreach (var finding in checker.CheckChange(deployed, lapsed).Step.Findings)
    Console.WriteLine($"  {finding.Rule.Id} {finding.Pointer}: {finding.Message} {finding.Rule.Remedy}");

Console.WriteLine("\nHow Graustark's own rules came out:");
foreach (var explanation in checker.Explain(document.Proposal).Concat(checker.ExplainChange(deployed, lapsed)).Where(explanation => IsOwn(explanation.About.Id)))
{
    Console.WriteLine($"  {explanation.About.Id} {explanation.About.Title}: {explanation.Outcome}");
    foreach (var fact in explanation.Facts)
        Console.WriteLine($"    read {fact.Pointer}: {fact.Value}");
    foreach (var figure in explanation.Figures)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    compared with {figure.Figure.Id}: {figure.Value} {figure.Figure.Unit}"));
}

// With a folder: the same as files for others, and the pages of the rules.
if (args.Length > 0)
{
    var folder = Directory.CreateDirectory(args[0]).FullName;
    var mission = new CheckedProposal(document, report);
    var rule = new EscortWithForce().About;
    File.WriteAllText(Path.Combine(folder, "report.sarif"), SarifReport.Write(mission));
    File.WriteAllText(Path.Combine(folder, "report.html"), HtmlReport.Write(mission));
    File.WriteAllText(Path.Combine(folder, "report.md"), MarkdownReport.Write(mission));
    File.WriteAllText(Path.Combine(folder, "TCC-01.md"), RuleMarkdown.Head(rule) + "\n" + RuleMarkdown.Tail(rule));
    File.WriteAllText(Path.Combine(folder, "deployment.md"), RuleMarkdown.Table("What Graustark asks", ContributionRequirements.Table) + "\n" + string.Concat(ContributionRequirements.Table.Select(RuleMarkdown.Row)));
    Console.WriteLine($"\nWritten to {folder}: report.sarif, report.html, report.md, TCC-01.md, deployment.md.");
}

static bool IsOwn(string id) => id.StartsWith("TCC-", StringComparison.Ordinal);
