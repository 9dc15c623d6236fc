using System.Globalization;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class TaskCategoriesTests
{
    [Fact]
    public void There_are_42_categories_and_all_of_them_but_Other_are_listed_in_the_order_of_their_codes()
    {
        TaskCategories.All.Should().HaveCount(42).And.BeInAscendingOrder();
        TaskCategories.All.Should().BeEquivalentTo(Enum.GetValues<TaskCategory>().Where(category => category != TaskCategory.Other));
    }

    [Theory]
    [InlineData(TaskGroup.Minimalist, 11)]
    [InlineData(TaskGroup.Moderate, 11)]
    [InlineData(TaskGroup.Maximalist, 18)]
    [InlineData(TaskGroup.Overarching, 2)]
    public void Every_group_has_as_many_categories_as_the_codebook_lists(TaskGroup group, int count) =>
        TaskCategories.All.Count(category => TaskCategories.GroupOf(category) == group).Should().Be(count);

    [Theory]
    [InlineData(TaskCategory.CoordinationOfDonorsPartnersAndAgencies, "min01", "co-ordination of donors, partners, and UN agencies")]
    [InlineData(TaskCategory.SecureEnvironmentForAid, "min11", "secure environment for delivery of aid")]
    [InlineData(TaskCategory.DisarmamentDemobilizationReintegration, "mod02", "DDR")]
    [InlineData(TaskCategory.ProtectionOfCivilians, "mod11", "POC general")]
    [InlineData(TaskCategory.WomensRightsAndParticipation, "max18", "women's rights and participation")]
    [InlineData(TaskCategory.UseOfForce, "ocat01", "use of force")]
    [InlineData(TaskCategory.ClimateSecurity, "ocat02", "climate security")]
    public void A_category_has_the_code_and_the_name_of_the_data_set(TaskCategory category, string code, string name)
    {
        TaskCategories.CodeOf(category).Should().Be(code);
        TaskCategories.NameOf(category).Should().Be(name);
    }

    [Fact]
    public void The_number_of_a_category_is_told_by_its_code()
    {
        string[] groups = ["min", "mod", "max", "ocat"];
        foreach (var category in TaskCategories.All)
            TaskCategories.CodeOf(category).Should().Be(groups[((int)category / 100) - 1] + ((int)category % 100).ToString("00", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_category_is_read_from_its_code_and_from_its_name_in_capitals_or_not()
    {
        foreach (var category in TaskCategories.All)
        {
            foreach (var word in new[] { TaskCategories.CodeOf(category)!, TaskCategories.NameOf(category)! })
            {
                TaskCategories.TryParse(word, out var read).Should().BeTrue(word);
                read.Should().Be(category);
                TaskCategories.TryParse(word.ToUpperInvariant(), out read).Should().BeTrue(word);
                read.Should().Be(category);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("min00")]
    [InlineData("min12")]
    [InlineData("ocat03")]
    [InlineData("101")]
    [InlineData(" min01")]
    [InlineData("Other")]
    public void What_is_neither_code_nor_name_is_not_read(string? text)
    {
        TaskCategories.TryParse(text, out var read).Should().BeFalse();
        read.Should().Be(default);
    }

    [Fact]
    public void Other_has_no_group_no_code_and_no_name()
    {
        TaskCategories.GroupOf(TaskCategory.Other).Should().BeNull();
        TaskCategories.CodeOf(TaskCategory.Other).Should().BeNull();
        TaskCategories.NameOf(TaskCategory.Other).Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(112)]
    [InlineData(403)]
    [InlineData(901)]
    public void A_number_that_is_no_category_is_refused(int number)
    {
        var category = (TaskCategory)number;
        new Func<object?>(() => TaskCategories.GroupOf(category)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("category");
        new Func<object?>(() => TaskCategories.CodeOf(category)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("category");
        new Func<object?>(() => TaskCategories.NameOf(category)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("category");
    }
}
