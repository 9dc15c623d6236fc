using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>The time zone of the machine changes nothing.</summary>
/// <remarks>Runs alone, since a time zone belongs to the whole process.</remarks>
[Collection(nameof(Documentation.AloneInTheProcess))]
public sealed class ElsewhereTests
{
    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Asia/Kathmandu")]
    public void A_report_is_the_same_in_every_time_zone(string zone)
    {
        var here = Everything();
        In(zone, Everything).Should().Be(here);
    }

    private static string Everything()
    {
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        return string.Concat(SampleProposals.All.Concat(Enumerable.Range(0, Trials.Of(everyday: 100, thorough: 5000)).Select(ArbitraryProposals.From)).Select(proposal =>
        {
            var report = checker.Check(proposal);
            return ToldReport.Of(report) + ProposalDocument.Write(proposal) + MarkdownReport.Write(new CheckedProposal(proposal, report));
        }));
    }

    private static string In(string zone, Func<string> tell)
    {
        // Not every machine knows the zones by these names, or takes one from the environment.
        if (OperatingSystem.IsWindows() || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            return tell();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            TimeZoneInfo.Local.Id.Should().Be(zone);
            return tell();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
