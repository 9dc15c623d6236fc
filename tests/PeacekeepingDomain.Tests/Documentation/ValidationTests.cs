using DocumentationWriter.Validation;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>History is the judge: what inquiries found is found, and missions that were sound are left alone.</summary>
public sealed class ValidationTests
{
    public static TheoryData<string> Documents
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var moment in Moments.All)
                names.Add(moment.Document);
            return names;
        }
    }

    [Fact]
    public void Every_real_moment_is_judged() => Moments.All.Select(static moment => moment.Document).Should().BeEquivalentTo(SampleMissions.Names.Select(static (object[] row) => (string)row[0]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_history_found_is_found_or_it_is_said_why_not(string document)
    {
        var report = ValidationPage.Check(RepositoryFiles.Root, document);
        foreach (var expectation in Moments.All.Single(moment => moment.Document == document).Expected)
        {
            ValidationPage.IsMet(expectation, report).Should().Be(
                expectation.WhyNot is null, "{0}: {1} is expected to be told by {2}", document, expectation.What, string.Join(", ", expectation.Rules));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_was_sound_has_no_error_and_few_concerns(string document)
    {
        if (!Moments.All.Single(moment => moment.Document == document).Sound)
            return;
        var findings = ValidationPage.Check(RepositoryFiles.Root, document).Findings;
        findings.Should().NotContain(static finding => finding.Strength == Strength.Must);
        findings.Count(static finding => finding.Strength == Strength.Should).Should().BeLessThanOrEqualTo(5);
    }

    [Fact]
    public void Moments_that_look_alike_and_went_differently_are_told_apart()
    {
        foreach (var (held, failed, what) in Moments.Pairs)
        {
            ValidationPage.Check(RepositoryFiles.Root, held).Verdict.Should().BeOneOf([Verdict.Coherent, Verdict.CoherentWithConcerns], what);
            ValidationPage.Check(RepositoryFiles.Root, failed).Verdict.Should().Be(Verdict.Incoherent, what);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_expected_names_rules_that_exist(string document) =>
        Moments.All.Single(moment => moment.Document == document).Expected.SelectMany(static expectation => expectation.Rules)
            .Where(static rule => PeacekeepingDoctrine.RuleBook.Find(rule) is null).Should().BeEmpty();
}
