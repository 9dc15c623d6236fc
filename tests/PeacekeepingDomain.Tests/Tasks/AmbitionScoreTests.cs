using System.Globalization;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class AmbitionScoreTests
{
    private const TaskCategory Minimalist = TaskCategory.Demining;
    private const TaskCategory Moderate = TaskCategory.ElectoralAssistance;
    private const TaskCategory Maximalist = TaskCategory.PoliceReform;

    public static TheoryData<string> Missions => new(PublishedMission.All.Select(mission => mission.Name));

    [Theory]
    [MemberData(nameof(Missions))]
    public void The_score_and_the_class_of_a_mission_are_those_that_the_data_set_publishes(string name)
    {
        var mission = PublishedMission.All.Single(one => one.Name == name);
        var score = AmbitionScore.Of(mission.Tasks)!;
        score.Score.ToString("0.00", CultureInfo.InvariantCulture).Should().Be(mission.Score);
        score.Class.Should().Be(mission.Class);
    }

    [Fact]
    public void Without_a_task_there_is_no_score()
    {
        AmbitionScore.Of([]).Should().BeNull();
        AmbitionScore.Of([TaskCategory.Other]).Should().BeNull();
    }

    [Fact]
    public void Other_is_left_out() => AmbitionScore.Of([Maximalist, TaskCategory.Other, TaskCategory.Other]).Should().Be(AmbitionScore.Of([Maximalist]));

    [Fact]
    public void Minimalist_tasks_alone_score_one_and_are_minimalist() => Of(1.0, MandateAmbition.Minimalist, Minimalist, Minimalist, Minimalist);

    [Fact]
    public void One_moderate_task_lifts_a_mandate_above_one() => Of(1.25, MandateAmbition.Moderate, Minimalist, Minimalist, Minimalist, Moderate);

    [Fact]
    public void A_score_of_two_is_moderate_still() => Of(2.0, MandateAmbition.Moderate, Minimalist, Moderate, Maximalist);

    [Fact]
    public void A_score_above_two_is_maximalist() => Of(2.25, MandateAmbition.Maximalist, Minimalist, Moderate, Maximalist, Maximalist);

    [Fact]
    public void A_score_above_one_or_two_by_the_least_is_in_the_higher_class()
    {
        AmbitionScore.Of([.. Enumerable.Repeat(Minimalist, 9999), Moderate])!.Class.Should().Be(MandateAmbition.Moderate);
        AmbitionScore.Of([.. Enumerable.Repeat(Moderate, 9999), Maximalist])!.Class.Should().Be(MandateAmbition.Maximalist);
    }

    [Fact]
    public void Maximalist_tasks_alone_score_three() => Of(3.0, MandateAmbition.Maximalist, Maximalist, Maximalist);

    [Fact]
    public void An_overarching_category_counts_without_weight()
    {
        Of(0.5, MandateAmbition.Minimalist, Minimalist, TaskCategory.UseOfForce);
        Of(0, MandateAmbition.Minimalist, TaskCategory.UseOfForce, TaskCategory.ClimateSecurity);
    }

    [Fact]
    public void A_task_that_is_given_again_counts_again()
    {
        var score = AmbitionScore.Of([Minimalist, Maximalist, Maximalist])!;
        score.Weight.Should().Be(7);
        score.Tasks.Should().Be(3);
    }

    [Fact]
    public void The_order_of_the_tasks_does_not_matter() => AmbitionScore.Of([Minimalist, Maximalist]).Should().Be(AmbitionScore.Of([Maximalist, Minimalist]));

    [Fact]
    public void A_score_prints_as_the_data_set_writes_it() =>
        AmbitionScore.Of(PublishedMission.All.Single(mission => mission.Name == "UNTAC").Tasks)!.ToString().Should().Be("2.11 (Maximalist)");

    [Fact]
    public void The_score_names_where_it_comes_from() => AmbitionScore.Source.ToString().Should().Be("UNPMM 2.2 (2025), codebook, section 7");

    [Fact]
    public void What_is_no_category_is_refused()
    {
        new Func<object?>(() => AmbitionScore.Of(null!)).Should().Throw<ArgumentNullException>();
        new Func<object?>(() => AmbitionScore.Of([Minimalist, (TaskCategory)999])).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Of(double score, MandateAmbition ambition, params TaskCategory[] tasks)
    {
        var actual = AmbitionScore.Of(tasks)!;
        actual.Score.Should().Be(score);
        actual.Class.Should().Be(ambition);
    }
}
