using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Doctrine.Statements;

namespace PeacekeepingDomain.Tests.Doctrine;

public sealed class DoctrineStatementsTests
{
    public static TheoryData<StatementTopic> Topics
    {
        get
        {
            var topics = new TheoryData<StatementTopic>();
            foreach (var topic in Enum.GetValues<StatementTopic>())
                topics.Add(topic);
            return topics;
        }
    }

    private static IEnumerable<DoctrineStatement> All => Enum.GetValues<StatementTopic>().SelectMany(DoctrineStatements.On);

    [Theory]
    [InlineData(StatementTopic.MandateQuality, 8)]
    [InlineData(StatementTopic.SuccessFactor, 10)]
    [InlineData(StatementTopic.CapabilityArea, 9)]
    [InlineData(StatementTopic.Threat, 5)]
    [InlineData(StatementTopic.ProtectionTier, 3)]
    [InlineData(StatementTopic.ProtectionPhase, 4)]
    [InlineData(StatementTopic.ResearchFinding, 23)]
    [InlineData(StatementTopic.ComparativeAdvantage, 6)]
    public void Doctrine_counts_them(StatementTopic topic, int count) => DoctrineStatements.On(topic).Should().HaveCount(count);

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_topic_has_statements_and_they_say_that_it_is_theirs(StatementTopic topic) =>
        DoctrineStatements.On(topic).Should().NotBeEmpty().And.OnlyContain(statement => statement.Topic == topic);

    [Fact]
    public void There_is_no_other_topic() =>
        FluentActions.Invoking(static () => DoctrineStatements.On((StatementTopic)99)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Each_has_an_id_of_its_own() => All.Select(statement => statement.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Each_says_something_and_names_the_clause()
    {
        foreach (var statement in All)
        {
            statement.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
            statement.Text.Length.Should().BeGreaterThan(20);
            statement.Text.Should().EndWith(".");
            statement.Sources.Should().NotBeEmpty("{0} names its source", statement.Id).And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Each_source_stands_in_the_register() =>
        All.SelectMany(static statement => statement.Sources).Select(static citation => citation.Source).Distinct()
            .Except(Sources.All.Concat(ResearchSources.All)).Where(static source => source.Kind != SourceKind.CouncilResolution)
            .Select(static source => source.Key).Should().BeEmpty();

    [Fact]
    public void Every_finding_of_research_names_its_studies() =>
        DoctrineStatements.On(StatementTopic.ResearchFinding)
            .Where(static finding => !finding.Sources.Any(static citation => ResearchSources.All.Contains(citation.Source)))
            .Select(static finding => finding.Id).Should().BeEmpty();

    [Fact]
    public void Each_rule_that_is_said_to_check_a_statement_exists() =>
        All.SelectMany(static statement => statement.Rules).Distinct(StringComparer.Ordinal).Where(static id => PeacekeepingDoctrine.RuleBook.Find(id) is null)
            .Should().BeEmpty();

    [Fact]
    public void Each_figure_has_a_unit_and_a_source() =>
        All.SelectMany(static statement => statement.Figures).SelectMany(static figure => figure.Values).Should().OnlyContain(static value => value.Source != null);

    [Fact]
    public void The_three_principles_come_with_their_clauses()
    {
        Principles.All.Select(static principle => principle.Area).Should().Equal(Area.Consent, Area.Impartiality, Area.UseOfForce);
        Principles.All.Should().OnlyContain(static principle => principle.Clauses.Count > 0);
    }

    [Fact]
    public void Six_factors_are_weighed_before_force_is_used() =>
        DoctrineStatements.On(StatementTopic.UseOfForce).Count(static clause => clause.Id.StartsWith("force-factor-", StringComparison.Ordinal)).Should().Be(6);

    [Fact]
    public void Robust_peacekeeping_and_peace_enforcement_differ_on_every_point() =>
        RobustPeacekeeping.Comparison.Should().NotBeEmpty()
            .And.OnlyContain(static point => point.RobustPeacekeeping != point.PeaceEnforcement && point.Sources.Count > 0);
}
