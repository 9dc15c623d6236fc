using FsCheck;
using FsCheck.Fluent;
using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class TriTests
{
    private static readonly Arbitrary<Tri> AnyTri = Arb.From(Gen.OneOf(
        Gen.Constant(Tri.True),
        Gen.Constant(Tri.False),
        Gen.Choose(0, 62).Select(bit => Tri.Unknown(1UL << bit)),
        Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Choose(0, int.MaxValue)).Select(halves => Tri.Unknown(((ulong)halves.Item1 << 32) | (uint)halves.Item2 | 1UL))));

    [Theory]
    [InlineData("true", "true", "true")]
    [InlineData("true", "false", "false")]
    [InlineData("true", "unknown", "unknown")]
    [InlineData("false", "true", "false")]
    [InlineData("false", "false", "false")]
    [InlineData("false", "unknown", "false")]
    [InlineData("unknown", "true", "unknown")]
    [InlineData("unknown", "false", "false")]
    [InlineData("unknown", "unknown", "unknown")]
    public void Both_hold_where_neither_is_false_and_none_is_unknown(string left, string right, string both)
    {
        (Of(left) & Of(right)).ToString().Should().Be(both);
        Tri.BitwiseAnd(Of(left), Of(right)).ToString().Should().Be(both);
    }

    [Theory]
    [InlineData("true", "true", "true")]
    [InlineData("true", "false", "true")]
    [InlineData("true", "unknown", "true")]
    [InlineData("false", "true", "true")]
    [InlineData("false", "false", "false")]
    [InlineData("false", "unknown", "unknown")]
    [InlineData("unknown", "true", "true")]
    [InlineData("unknown", "false", "unknown")]
    [InlineData("unknown", "unknown", "unknown")]
    public void One_holds_where_either_is_true(string left, string right, string either)
    {
        (Of(left) | Of(right)).ToString().Should().Be(either);
        Tri.BitwiseOr(Of(left), Of(right)).ToString().Should().Be(either);
    }

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    [InlineData("unknown", "unknown")]
    public void The_opposite_of_unknown_is_unknown(string condition, string opposite)
    {
        (!Of(condition)).ToString().Should().Be(opposite);
        Tri.LogicalNot(Of(condition)).ToString().Should().Be(opposite);
    }

    [Fact]
    public void Missing_facts_are_united()
    {
        (Tri.Unknown(0b01) & Tri.Unknown(0b10)).Missing.Should().Be(0b11);
        (Tri.Unknown(0b01) | Tri.Unknown(0b10)).Missing.Should().Be(0b11);
        (!Tri.Unknown(0b11)).Missing.Should().Be(0b11);
    }

    [Fact]
    public void Missing_facts_stay_where_they_decide()
    {
        (Tri.Unknown(0b01) & Tri.True).Missing.Should().Be(0b01);
        (Tri.Unknown(0b01) | Tri.False).Missing.Should().Be(0b01);
    }

    [Fact]
    public void Missing_facts_that_cannot_matter_are_dropped()
    {
        (Tri.Unknown(0b01) & Tri.False).Missing.Should().Be(0);
        (Tri.Unknown(0b01) | Tri.True).Missing.Should().Be(0);
        ((Tri.Unknown(0b01) & Tri.False) | Tri.Unknown(0b10)).Missing.Should().Be(0b10);
    }

    [Fact]
    public void Only_false_is_ruled_out()
    {
        Tri.False.IsRuledOut.Should().BeTrue();
        Tri.True.IsRuledOut.Should().BeFalse();
        Tri.Unknown(1).IsRuledOut.Should().BeFalse();
    }

    [Fact]
    public void A_condition_left_out_is_false() => default(Tri).Should().Be(Tri.False);

    [Fact]
    public void Answers_are_equal_with_the_same_missing_facts_alone()
    {
        (Tri.Unknown(1) == Tri.Unknown(1)).Should().BeTrue();
        Tri.Unknown(1).GetHashCode().Should().Be(Tri.Unknown(1).GetHashCode());
        (Tri.Unknown(1) != Tri.Unknown(2)).Should().BeTrue();
        Tri.True.Equals((object)Tri.True).Should().BeTrue();
        Tri.True.Equals((object)true).Should().BeFalse();
    }

    [Fact]
    public void No_condition_becomes_a_yes_or_no_so_that_no_if_reads_silence_as_no() =>
        typeof(Tri).GetMethods().Where(method => method.Name is "op_True" or "op_False" || (method.Name is "op_Implicit" or "op_Explicit" && method.ReturnType == typeof(bool)))
            .Should().BeEmpty();

    [Fact]
    public void And_and_or_are_commutative() =>
        Prop.ForAll(AnyTri, AnyTri, (a, b) => (a & b) == (b & a) && (a | b) == (b | a)).ShouldHold(cases: 2000);

    [Fact]
    public void And_and_or_are_associative() =>
        Prop.ForAll(AnyTri, AnyTri, AnyTri, (a, b, c) => ((a & b) & c) == (a & (b & c)) && ((a | b) | c) == (a | (b | c))).ShouldHold(cases: 2000);

    [Fact]
    public void The_laws_of_De_Morgan_hold_missing_facts_included() =>
        Prop.ForAll(AnyTri, AnyTri, (a, b) => !(a & b) == (!a | !b) && !(a | b) == (!a & !b)).ShouldHold(cases: 2000);

    [Fact]
    public void Twice_the_opposite_is_the_same() => Prop.ForAll(AnyTri, a => !!a == a).ShouldHold(cases: 1000);

    [Fact]
    public void And_and_or_distribute_over_each_other() =>
        Prop.ForAll(AnyTri, AnyTri, AnyTri, (a, b, c) =>
            (a & (b | c)).ToString() == ((a & b) | (a & c)).ToString() && (a | (b & c)).ToString() == ((a | b) & (a | c)).ToString()).ShouldHold(cases: 2000);

    [Fact]
    public void A_missing_fact_once_stated_decides_as_if_it_had_been_stated_before() =>
        // Each fact is a bit; stating one as yes or no never turns a true or false answer.
        Prop.ForAll(AnyTri, AnyTri, (a, b) =>
        {
            foreach (var stated in new[] { Tri.True, Tri.False })
            {
                var before = a & b;
                var after = (a.IsUnknown ? stated : a) & b;
                if (!before.IsUnknown && before != after)
                    return false;
                before = a | b;
                after = (a.IsUnknown ? stated : a) | b;
                if (!before.IsUnknown && before != after)
                    return false;
            }

            return true;
        }).ShouldHold(cases: 2000);

    private static Tri Of(string word) => word switch { "true" => Tri.True, "false" => Tri.False, _ => Tri.Unknown(Tri.Anything) };
}
