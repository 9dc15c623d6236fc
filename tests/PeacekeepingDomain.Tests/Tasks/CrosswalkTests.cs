using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tasks.Crosswalks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class CrosswalkTests
{
    [Fact]
    public void Every_task_of_every_taxonomy_has_a_row_in_its_order()
    {
        PemaLinks.Table.Select(row => row.Task).Should().Equal(PemaTasks.All);
        TammLinks.Table.Select(row => row.Task).Should().Equal(TammTasks.All);
        ComponentLinks.Table.Select(row => row.Task).Should().Equal(CouncilComponents.All);
    }

    [Fact]
    public void The_tasks_to_which_no_category_answers_are_these()
    {
        PemaTasks.All.Where(task => Crosswalk.Of(task).Count == 0).Should().Equal(
            PemaTask.BorderControl, PemaTask.PoliticalPartyAssistance, PemaTask.PublicHealth, PemaTask.CulturalHeritageProtection);
        TammTasks.All.Where(task => Crosswalk.Of(task).Count == 0).Should().Equal(
            TammTask.ProtectionOfUnitedNationsPersonnel, TammTask.BorderMonitoring, TammTask.CulturalSitesProtection);
        CouncilComponents.All.Where(component => Crosswalk.Of(component).Count == 0).Should().Equal(
            CouncilComponent.MaritimeSecurity, CouncilComponent.SupportToSanctions, CouncilComponent.CivilMilitaryCoordination,
            CouncilComponent.ContingencyPlanning, CouncilComponent.ImpactAssessment);
    }

    [Fact]
    public void No_link_stands_twice_leads_to_Other_or_has_no_match()
    {
        foreach (var links in EveryRow())
        {
            links.Select(link => link.Category).Should().OnlyHaveUniqueItems().And.NotContain(TaskCategory.Other);
            links.Should().NotContain(link => !Enum.IsDefined(link.Match) || !Enum.IsDefined(link.Category));
        }
    }

    [Fact]
    public void What_means_the_same_has_no_other_category_that_means_the_same_or_more()
    {
        foreach (var links in EveryRow().Where(row => row.Any(link => link.Match == CrosswalkMatch.Exact)))
        {
            links.Count(link => link.Match == CrosswalkMatch.Exact).Should().Be(1);
            links.Should().NotContain(link => link.Match == CrosswalkMatch.Broader);
        }
    }

    [Fact]
    public void A_category_means_the_same_as_one_task_of_a_taxonomy_at_the_most()
    {
        foreach (var entry in TaskCategories.All.Select(Crosswalk.From))
        {
            entry.Pema.Count(other => other.Match == CrosswalkMatch.Exact).Should().BeLessThanOrEqualTo(1, entry.Category.ToString());
            entry.Tamm.Count(other => other.Match == CrosswalkMatch.Exact).Should().BeLessThanOrEqualTo(1, entry.Category.ToString());
            entry.Components.Count(other => other.Match == CrosswalkMatch.Exact).Should().BeLessThanOrEqualTo(1, entry.Category.ToString());
        }
    }

    [Fact]
    public void Every_link_is_found_from_both_ends()
    {
        var there = PemaTasks.All.SelectMany(task => Crosswalk.Of(task).Select(link => (link.Category, Other: task.ToString(), link.Match)))
            .Concat(TammTasks.All.SelectMany(task => Crosswalk.Of(task).Select(link => (link.Category, Other: "TAMM " + task, link.Match))))
            .Concat(CouncilComponents.All.SelectMany(part => Crosswalk.Of(part).Select(link => (link.Category, Other: "component " + part, link.Match))));
        var back = TaskCategories.All.Select(Crosswalk.From).SelectMany(entry =>
            entry.Pema.Select(other => (entry.Category, Other: other.Task.ToString(), other.Match))
                .Concat(entry.Tamm.Select(other => (entry.Category, Other: "TAMM " + other.Task, other.Match)))
                .Concat(entry.Components.Select(other => (entry.Category, Other: "component " + other.Task, other.Match))));
        back.Should().BeEquivalentTo(there);
    }

    [Fact]
    public void The_protection_of_civilians_is_one_thing_in_all_four()
    {
        Crosswalk.Of(PemaTask.CivilianProtection).Should().Equal(new CrosswalkLink(TaskCategory.ProtectionOfCivilians, CrosswalkMatch.Exact));
        var entry = Crosswalk.From(TaskCategory.ProtectionOfCivilians);
        entry.Pema.Should().Equal(new CrosswalkCounterpart<PemaTask>(PemaTask.CivilianProtection, CrosswalkMatch.Exact));
        entry.Tamm.Should().Equal(new CrosswalkCounterpart<TammTask>(TammTask.ProtectionOfCivilians, CrosswalkMatch.Exact));
        entry.Components.Should().Contain(new CrosswalkCounterpart<CouncilComponent>(CouncilComponent.ProtectionOfCivilians, CrosswalkMatch.Exact));
    }

    [Fact]
    public void The_match_is_read_from_the_category()
    {
        // The category takes in disarmament, demobilization and reintegration; the task of PEMA only the last of them.
        Crosswalk.Of(PemaTask.Reintegration).Should().Equal(new CrosswalkLink(TaskCategory.DisarmamentDemobilizationReintegration, CrosswalkMatch.Broader));
        Crosswalk.From(TaskCategory.DisarmamentDemobilizationReintegration).Pema
            .Should().Contain(new CrosswalkCounterpart<PemaTask>(PemaTask.Reintegration, CrosswalkMatch.Broader));

        // The category asks for all necessary means as well as for Chapter VII.
        Crosswalk.Of(TammTask.ChapterSevenAuthorization).Should().Equal(new CrosswalkLink(TaskCategory.UseOfForce, CrosswalkMatch.Narrower));
    }

    [Fact]
    public void Nothing_in_the_other_three_answers_to_these()
    {
        TaskCategory[] alone =
        [
            TaskCategory.EliminationOfChemicalWeapons, TaskCategory.ConflictAssessmentAndEarlyWarning, TaskCategory.ClimateSecurity, TaskCategory.Other,
        ];
        foreach (var category in alone)
            Crosswalk.From(category).Should().Be(new CrosswalkEntry(category, [], [], []));
    }

    [Fact]
    public void A_number_that_is_no_task_or_category_is_refused()
    {
        foreach (var number in new[] { -1, 0, 42 })
        {
            new Func<object>(() => Crosswalk.Of((PemaTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
            new Func<object>(() => Crosswalk.Of((TammTask)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("task");
            new Func<object>(() => Crosswalk.Of((CouncilComponent)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("component");
            new Func<object>(() => Crosswalk.From((TaskCategory)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("category");
        }
    }

    private static IEnumerable<ValueList<CrosswalkLink>> EveryRow() =>
        PemaTasks.All.Select(Crosswalk.Of).Concat(TammTasks.All.Select(Crosswalk.Of)).Concat(CouncilComponents.All.Select(Crosswalk.Of));
}
