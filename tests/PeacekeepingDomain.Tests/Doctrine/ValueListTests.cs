using System.Collections;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Doctrine;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = [new string('a', 1), "b"];
        one.Should().NotBeSameAs(other);
        (one == other).Should().BeTrue();
        (one != other).Should().BeFalse();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void The_order_of_items_counts()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = ["b", "a"];
        (one == other).Should().BeFalse();
        (one != other).Should().BeTrue();
    }

    [Fact]
    public void The_number_of_items_counts()
    {
        ValueList<int> one = [1];
        ValueList<int> other = [1, 1];
        (one == other).Should().BeFalse();
        (other == one).Should().BeFalse();
    }

    [Fact]
    public void Lists_of_lists_are_compared_to_the_bottom()
    {
        ValueList<ValueList<int>> one = [[1, 2], [3]];
        ValueList<ValueList<int>> other = [[1, 2], [3]];
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one == [[1, 2], [4]]).Should().BeFalse();
    }

    [Fact]
    public void No_list_equals_no_list_and_nothing_else()
    {
        ValueList<int>? none = null;
        (none == null).Should().BeTrue();
        (none == ValueList<int>.Empty).Should().BeFalse();
        (ValueList<int>.Empty == none).Should().BeFalse();
        ValueList<int>.Empty.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void Hashes_of_different_lists_differ_for_the_most_part() =>
        Enumerable.Range(0, 1000).Select(number => ((ValueList<int>)[number, number + 1]).GetHashCode()).Distinct().Should().HaveCountGreaterThan(990);

    [Fact]
    public void A_collection_expression_makes_a_list_in_its_order()
    {
        int[] more = [2, 3];
        ValueList<int> list = [1, .. more, 4];
        list.Count.Should().Be(4);
        list[0].Should().Be(1);
        list[3].Should().Be(4);
        list.AsSpan().ToArray().Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public void An_empty_collection_expression_is_the_one_empty_list()
    {
        ValueList<int> list = [];
        list.Should().BeSameAs(ValueList<int>.Empty);
        list.Count.Should().Be(0);
    }

    [Fact]
    public void A_list_keeps_its_items_when_their_source_changes()
    {
        int[] source = [1, 2];
        var list = ValueList.Create<int>(source);
        var other = source.ToValueList();
        source[0] = 9;
        list[0].Should().Be(1);
        other[0].Should().Be(1);
    }

    [Fact]
    public void A_null_item_is_refused()
    {
        var create = () => { ValueList<string> list = ["a", null!]; return list.Count; };
        create.Should().Throw<ArgumentException>().WithMessage("*null*").WithParameterName("items");
        var convert = () => new[] { "a", null! }.ToValueList();
        convert.Should().Throw<ArgumentException>().WithMessage("*null*");
    }

    [Fact]
    public void A_null_sequence_is_refused()
    {
        var convert = () => ((IEnumerable<int>)null!).ToValueList();
        convert.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_index_outside_the_list_is_refused()
    {
        ValueList<int> list = [1];
        var read = () => list[1];
        read.Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void A_list_contains_what_equals_one_of_its_items()
    {
        ValueList<Party> list = [new() { Id = "a" }, new() { Id = "b", Main = true }];
        list.Contains(new Party { Id = "b", Main = true }).Should().BeTrue();
        list.Contains(new Party { Id = "b" }).Should().BeFalse();
    }

    [Fact]
    public void A_list_is_gone_through_in_order_by_every_door()
    {
        ValueList<int> list = [3, 1, 2];
        var span = new List<int>();
        foreach (var item in list)
            span.Add(item);
        span.Should().Equal(3, 1, 2);
        list.Select(item => item).Should().Equal(3, 1, 2);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
    }

    [Fact]
    public void A_list_prints_its_items() => ((ValueList<int>)[1, 2]).ToString().Should().Be("[1, 2]");

    [Fact]
    public void Records_with_equal_lists_are_equal_and_with_changes_a_copy_alone()
    {
        var one = new MissionProposal { Name = "x", Whole = [Section.Force], Conflict = new() { Parties = [new() { Id = "a" }] } };
        var other = new MissionProposal { Name = "x", Whole = [Section.Force], Conflict = new() { Parties = [new() { Id = "a" }] } };
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());

        var changed = one with { Whole = [Section.Force, Section.Legal] };
        (changed == one).Should().BeFalse();
        (one == other).Should().BeTrue();
        (changed with { Whole = [Section.Force] } == one).Should().BeTrue();
    }
}
