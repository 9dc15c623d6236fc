using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class CultureTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_report_reads_the_same_in_every_culture(string culture)
    {
        var here = Everything();
        var there = In(culture, Everything);
        there.Should().Be(here);
        here.Should().Contain("34,000").And.Contain("1993");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_document_is_read_and_written_the_same_in_every_culture(string culture)
    {
        static string Written() => string.Concat(SampleProposals.All.Select(mission => ProposalDocument.Write(mission)));
        In(culture, Written).Should().Be(Written());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_problems_of_a_document_read_the_same_in_every_culture(string culture)
    {
        const string Json = """{ "name": "x", "STAGE": "MANDATED", "stage": "MANDATED", "asOf": "2014-13-01", "presence": "POLICE-MISSION", "force": { "military": { "authorized": -1.5 } } }""";
        static string Problems()
        {
            ProposalDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(Json), out _, out var problems);
            return string.Join('\n', problems);
        }

        In(culture, Problems).Should().Be(Problems()).And.Contain("Did you mean \"stage\"?").And.Contain("Did you mean \"police-mission\"?");
    }

    private static string Everything()
    {
        var missions = SampleProposals.All.Append(new MissionProposal { Name = "nothing" });
        return string.Join('\n', missions.SelectMany(mission =>
        {
            var report = Checker.Check(mission);
            return new[] { report.ToString() }
                .Concat(report.Findings.Select(finding => finding.ToString()))
                .Concat(report.Readiness.Gaps.Select(gap => gap.ToString()))
                .Concat(report.Questions.Select(question => question.Pointer + question.Question))
                .Concat(Checker.Explain(mission).SelectMany(explanation => explanation.Facts.Select(fact => $"{fact.Pointer} {fact.Value}").Append($"{explanation.Outcome} {explanation.Reason}")));
        }));
    }

    private static string In(string culture, Func<string> tell)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return tell();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
