using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class PemaTests
{
    public static TheoryData<PemaTask, PemaEngagement> Impossible => new()
    {
        { PemaTask.ElectoralSecurity, PemaEngagement.Security },
        { PemaTask.UseOfForce, PemaEngagement.Monitor },
        { PemaTask.UseOfForce, PemaEngagement.Assist },
    };

    [Fact]
    public void There_are_41_tasks_numbered_from_one()
    {
        PemaTasks.All.Should().HaveCount(41).And.Equal(Enum.GetValues<PemaTask>());
        PemaTasks.All.Select(task => (int)task).Should().Equal(Enumerable.Range(1, 41));
    }

    [Fact]
    public void Every_task_has_a_name_of_its_own() =>
        PemaTasks.All.Select(PemaTasks.NameOf).Should().OnlyHaveUniqueItems().And.NotContain(name => string.IsNullOrWhiteSpace(name));

    [Theory]
    [InlineData(1, "Disarmament & Demobilization")]
    [InlineData(3, "Control of Small Arms and Light Weapons (SALWs)")]
    [InlineData(17, "Demining")]
    [InlineData(21, "Electoral Security")]
    [InlineData(34, "Public Health")]
    [InlineData(41, "Use of Force")]
    public void A_task_has_the_name_of_the_data_set(int number, string name) => PemaTasks.NameOf((PemaTask)number).Should().Be(name);

    [Fact]
    public void Every_task_but_two_has_three_engagements()
    {
        PemaTasks.All.Where(task => PemaTasks.EngagementsOf(task).Count != 3).Should().Equal(PemaTask.ElectoralSecurity, PemaTask.UseOfForce);
        PemaTasks.EngagementsOf(PemaTask.ElectoralSecurity).Should().Equal(PemaEngagement.Monitor, PemaEngagement.Assist);
        PemaTasks.EngagementsOf(PemaTask.UseOfForce).Should().Equal(PemaEngagement.Security);
    }

    [Fact]
    public void A_requested_task_can_be_written_in_each_of_its_engagements_and_in_no_other()
    {
        foreach (var task in PemaTasks.All)
        {
            foreach (var engagement in Enum.GetValues<PemaEngagement>())
            {
                var possible = PemaTasks.EngagementsOf(task).Contains(engagement);
                PemaMandate.TryCreate(task, engagement, PemaStrength.Requested, out var mandate).Should().Be(possible);
                if (possible)
                    mandate.Should().Be(PemaMandate.Requested(task, engagement));
                else
                    mandate.Should().BeNull();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void An_impossible_engagement_is_refused_with_a_reason(PemaTask task, PemaEngagement engagement)
    {
        var requested = () => PemaMandate.Requested(task, engagement);
        requested.Should().Throw<ArgumentException>().WithParameterName(nameof(engagement)).WithMessage($"{task} has no such engagement.*");
        PemaMandate.TryCreate(task, engagement, PemaStrength.Encouraged, out _).Should().BeFalse();
    }

    [Fact]
    public void A_requested_task_needs_an_engagement_and_an_encouraged_one_does_not()
    {
        PemaMandate.TryCreate(PemaTask.Demining, null, PemaStrength.Requested, out _).Should().BeFalse();
        PemaMandate.TryCreate(PemaTask.Demining, null, PemaStrength.Encouraged, out var mandate).Should().BeTrue();
        mandate.Should().Be(PemaMandate.Encouraged(PemaTask.Demining));
        mandate!.Engagement.Should().BeNull();
    }

    [Fact]
    public void The_use_of_force_is_given_and_never_encouraged()
    {
        PemaMandate.Requested(PemaTask.UseOfForce, PemaEngagement.Security).Strength.Should().Be(PemaStrength.Requested);
        PemaMandate.TryCreate(PemaTask.UseOfForce, PemaEngagement.Security, PemaStrength.Encouraged, out _).Should().BeFalse();
        var encouraged = () => PemaMandate.Encouraged(PemaTask.UseOfForce);
        encouraged.Should().Throw<ArgumentException>().WithParameterName("task");
    }

    [Fact]
    public void Mandates_are_compared_by_task_engagement_and_strength()
    {
        var mandate = PemaMandate.Requested(PemaTask.Demining, PemaEngagement.Assist);
        (mandate == PemaMandate.Requested(PemaTask.Demining, PemaEngagement.Assist)).Should().BeTrue();
        (mandate == PemaMandate.Requested(PemaTask.Demining, PemaEngagement.Monitor)).Should().BeFalse();
        (mandate == PemaMandate.Encouraged(PemaTask.Demining, PemaEngagement.Assist)).Should().BeFalse();
    }

    [Fact]
    public void A_mandate_prints_what_it_holds()
    {
        PemaMandate.Requested(PemaTask.Demining, PemaEngagement.Assist).ToString().Should().Be("Demining: Assist, Requested");
        PemaMandate.Encouraged(PemaTask.Demining).ToString().Should().Be("Demining: Encouraged");
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(42, 1, 1)]
    [InlineData(17, 0, 1)]
    [InlineData(17, 4, 1)]
    [InlineData(17, 1, 0)]
    [InlineData(17, 1, 3)]
    public void Numbers_that_mean_nothing_make_no_mandate(int task, int engagement, int strength) =>
        PemaMandate.TryCreate((PemaTask)task, (PemaEngagement)engagement, (PemaStrength)strength, out _).Should().BeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(42)]
    public void A_number_that_is_no_task_is_refused(int number)
    {
        new Func<object>(() => PemaTasks.NameOf((PemaTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
        new Func<object>(() => PemaTasks.EngagementsOf((PemaTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
        new Func<object>(() => PemaMandate.Requested((PemaTask)number, PemaEngagement.Assist)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
    }
}
