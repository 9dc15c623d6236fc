using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class TammTests
{
    [Fact]
    public void There_are_40_tasks_numbered_from_one()
    {
        TammTasks.All.Should().HaveCount(40).And.Equal(Enum.GetValues<TammTask>());
        TammTasks.All.Select(task => (int)task).Should().Equal(Enumerable.Range(1, 40));
    }

    [Fact]
    public void Every_task_has_a_variable_of_its_own() => TammTasks.All.Select(TammTasks.VariableOf).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(TammTask.CeasefireOrAgreementMonitoring, "peaceag_cease_monitor")]
    [InlineData(TammTask.ProtectionOfCivilians, "prociv")]
    [InlineData(TammTask.ChapterSevenAuthorization, "ch7")]
    [InlineData(TammTask.QuickImpactProjects, "qip_assist")]
    [InlineData(TammTask.PressFreedom, "freepress")]
    public void A_task_has_the_variable_of_the_data_set(TammTask task, string variable) => TammTasks.VariableOf(task).Should().Be(variable);

    [Fact]
    public void Sixteen_tasks_are_part_of_another()
    {
        TammTasks.All.Count(task => TammTasks.ParentOf(task) is not null).Should().Be(16);
        TammTasks.All.Sum(task => TammTasks.ChildrenOf(task).Count).Should().Be(16);
    }

    [Fact]
    public void Parts_and_wholes_name_one_another()
    {
        foreach (var task in TammTasks.All)
        {
            foreach (var child in TammTasks.ChildrenOf(task))
                TammTasks.ParentOf(child).Should().Be(task);
            if (TammTasks.ParentOf(task) is { } parent)
                TammTasks.ChildrenOf(parent).Should().Contain(task);
        }
    }

    [Fact]
    public void No_task_is_part_of_itself()
    {
        foreach (var task in TammTasks.All)
        {
            var steps = 0;
            for (var above = TammTasks.ParentOf(task); above is { } parent; above = TammTasks.ParentOf(parent))
                (++steps).Should().BeLessThan(TammTasks.All.Count, task.ToString());
        }
    }

    [Fact]
    public void Joint_patrols_are_part_of_monitoring_the_police_and_that_of_police_reform_and_that_of_security_sector_reform()
    {
        TammTasks.ParentOf(TammTask.JointPolicePatrols).Should().Be(TammTask.PoliceMonitoring);
        TammTasks.ParentOf(TammTask.PoliceMonitoring).Should().Be(TammTask.PoliceReform);
        TammTasks.ParentOf(TammTask.PoliceReform).Should().Be(TammTask.SecuritySectorReform);
        TammTasks.ParentOf(TammTask.SecuritySectorReform).Should().BeNull();
    }

    [Fact]
    public void The_protection_of_human_rights_has_three_parts() =>
        TammTasks.ChildrenOf(TammTask.HumanRightsProtection).Should().Equal(TammTask.ProtectionOfChildren, TammTask.ProtectionOfWomen, TammTask.ProtectionOfCivilians);

    [Theory]
    [InlineData(0)]
    [InlineData(41)]
    public void A_number_that_is_no_task_is_refused(int number)
    {
        new Func<object>(() => TammTasks.VariableOf((TammTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
        new Func<object?>(() => TammTasks.ParentOf((TammTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
        new Func<object>(() => TammTasks.ChildrenOf((TammTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
    }
}
