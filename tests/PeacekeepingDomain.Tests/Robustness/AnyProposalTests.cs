using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Mending;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Coherence;
using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>The laws that hold for any proposal at all.</summary>
public sealed class AnyProposalTests
{
    private const int Million = 1_000_000;

    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("ar-SA"), CultureInfo.GetCultureInfo("th-TH")];

    [Fact]
    public void No_rule_fails_whatever_is_proposed() => Any(
        proposal => Checker.Check(proposal).Notices is { Count: > 0 } notices ? notices[0].ToString() : null, everyday: 2000, Million);

    [Fact]
    public void No_rule_fails_whatever_C_sharp_can_say_and_no_document() => Prop.ForAll(ArbitraryProposals.BeyondDocuments, static proposal =>
    {
        if (Checker.Check(proposal).Notices is { Count: > 0 } notices)
            throw BrokenLawException.By(proposal, notices[0].ToString());
        Checker.IsCoherent(proposal);
    }).ShouldHold(everyday: 1000, Million / 10);

    [Fact]
    public void A_proposal_written_and_read_again_has_the_same_report() => Any(
        static proposal =>
        {
            var again = ProposalDocument.Read(ProposalDocument.Write(proposal)).Proposal;
            if (again != proposal)
                return "It is not equal when read again.";
            return Told(again) == Told(proposal) ? null : "Its report differs when it is read again.";
        },
        everyday: 1000,
        Million);

    [Fact]
    public void The_short_answer_agrees_with_the_report() => Any(
        static proposal => Checker.IsCoherent(proposal) == (Checker.Check(proposal with { Derogations = null }).Verdict != Verdict.Incoherent) ? null : "The answers differ.",
        everyday: 1000,
        Million);

    [Fact]
    public void Culture_changes_nothing() => Any(
        static proposal =>
        {
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var here = Told(proposal) + Checker.Check(proposal);
                CultureInfo.CurrentCulture = Cultures[(int)((uint)proposal.GetHashCode() % Cultures.Length)];
                return Told(proposal) + Checker.Check(proposal) == here ? null : $"The report differs in {CultureInfo.CurrentCulture}.";
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        everyday: 600,
        Million);

    [Fact]
    public void Order_without_meaning_changes_nothing() => Any(
        static (proposal, random) =>
        {
            var other = proposal.Shuffled(random);
            var before = ToldReport.WithoutOrder(Checker.Check(proposal));
            var after = ToldReport.WithoutOrder(Checker.Check(other));
            return after == before ? null : $"{Difference(before, after)}\nin the order of\n{ProposalDocument.Write(other)}";
        },
        everyday: 600,
        Million);

    [Fact]
    public void Dropping_a_stated_fact_may_open_an_answer_and_never_flips_it() => Any(
        static (proposal, random) =>
        {
            if (proposal.WithoutOne(random) is not var (pointer, left))
                return null;
            return RuleStanding.Of(left).FlipSince(RuleStanding.Of(proposal)) is { } flip ? $"Without {pointer}: {flip}" : null;
        },
        everyday: 1000,
        Million);

    [Fact]
    public void What_is_found_stands_on_a_fact_that_is_stated() => Any(
        static proposal =>
        {
            // A section that is said to be whole says no where it is silent.
            var unsaid = proposal with { Whole = null };
            using var document = JsonDocument.Parse(ProposalDocument.Write(unsaid));
            return Checker.Check(unsaid).Findings.FirstOrDefault(finding => !IsStated(document.RootElement, finding.Pointer))?.ToString();
        },
        everyday: 500,
        Million / 10);

    [Fact]
    public void Stating_a_fact_that_no_rule_reads_changes_nothing() => Any(
        static (proposal, random) =>
        {
            var read = Checker.Explain(proposal).SelectMany(static explanation => explanation.Facts.Select(static fact => fact.Pointer)).ToHashSet(StringComparer.Ordinal);
            var open = proposal.Open().Where(fact => !read.Any(other => other == fact.Pointer || other.StartsWith(fact.Pointer + "/", StringComparison.Ordinal))).ToList();
            if (open.Count == 0)
                return null;
            var (pointer, stating) = open[random.Next(open.Count)];
            var other = stating(random);
            var before = ToldReport.WithoutOrder(Checker.Check(proposal));
            var after = ToldReport.WithoutOrder(Checker.Check(other));
            return after == before ? null : $"{pointer} is read by no rule, and when it is stated: {Difference(before, after)}\n{ProposalDocument.Write(other)}";
        },
        everyday: 300,
        Million / 10);

    [Fact]
    public void Every_form_of_a_report_can_be_written() => Any(
        static proposal =>
        {
            var mission = new CheckedProposal(proposal, Checker.Check(proposal));
            return HtmlReport.Write(mission).Length > 0 && MarkdownReport.Write(mission).Length > 0 && SarifReport.Write(mission).Length > 0 && ReportJson.Write(mission.Report).Length > 0 ? null : "Nothing was written.";
        },
        everyday: 60,
        Million / 10);

    [Fact]
    public void A_step_between_any_two_proposals_can_be_checked() => Any(
        static (proposal, random) =>
        {
            var step = Checker.CheckChange(proposal, ArbitraryProposals.From(random.Next())).Step;
            return step.Notices.Count == 0 ? null : step.Notices[0].ToString();
        },
        everyday: 300,
        Million / 10);

    [Fact]
    public void Mending_any_proposal_comes_to_an_end_and_every_way_leaves_what_it_says() => Any(
        static proposal =>
        {
            var mended = Checker.Mend(proposal);
            var wrong = mended.Ways.Concat(mended.Keeping).FirstOrDefault(static way => Checker.Check(way.Proposal).Findings.Count(static finding => finding.Strength == Strength.Must) != way.Left.Count);
            return wrong is null ? null : "A way leaves more than it says.";
        },
        everyday: 2,
        300);

    private static void Any(Func<MissionProposal, string?> broken, int everyday, int thorough) => Any((proposal, _) => broken(proposal), everyday, thorough);

    private static void Any(Func<MissionProposal, Random, string?> broken, int everyday, int thorough) => Prop.ForAll(ArbitraryProposals.All, proposal =>
    {
        // What is chosen by chance hangs on the proposal alone, so that a case can be made smaller.
        if (broken(proposal, new Random(ProposalDocument.Write(proposal).Length)) is { } law)
            throw BrokenLawException.By(proposal, law);
    }).ShouldHold(everyday, thorough);

    private static bool IsStated(JsonElement at, string pointer)
    {
        foreach (var part in pointer.Split('/').Skip(1))
        {
            if (at.ValueKind == JsonValueKind.Array && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < at.GetArrayLength())
                at = at[index];
            else if (at.ValueKind == JsonValueKind.String)
                return true; // "none" says all that could stand in it
            else if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at))
                return false;
        }

        return at.ValueKind != JsonValueKind.Null;
    }

    private static string Told(MissionProposal proposal) => ToldReport.Of(Checker.Check(proposal));

    private static string Difference(string before, string after)
    {
        var (was, now) = (before.Split('\n'), after.Split('\n'));
        return $"gone [{string.Join("; ", was.Except(now, StringComparer.Ordinal))}], new [{string.Join("; ", now.Except(was, StringComparer.Ordinal))}]";
    }
}
