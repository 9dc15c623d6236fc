using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>The marks that count paragraphs and items are told from the words and figures that look like them.</summary>
public sealed class MarksTests
{
    [Theory]
    [InlineData("12. Decides", MarkKind.Number, 12, "12", 3)]
    [InlineData("12 . Decides", MarkKind.Number, 12, "12", 4)]
    [InlineData("12  . Decides", MarkKind.Number, 12, "12", 5)]
    [InlineData("999.", MarkKind.Number, 999, "999", 4)]
    [InlineData("(3) Decides", MarkKind.BracketedNumber, 3, "3", 3)]
    [InlineData("3) Decides", MarkKind.BracketedNumber, 3, "3", 2)]
    [InlineData("(a) To", MarkKind.Letter, 1, "a", 3)]
    [InlineData("a) To", MarkKind.Letter, 1, "a", 2)]
    [InlineData("(a)To", MarkKind.Letter, 1, "a", 3)]
    [InlineData("(a)(i) To", MarkKind.Letter, 1, "a", 3)]
    [InlineData("(bb) To", MarkKind.Letter, 28, "bb", 4)]
    [InlineData("(ii) To", MarkKind.Roman, 2, "ii", 4)]
    [InlineData("(iv) To", MarkKind.Roman, 4, "iv", 4)]
    [InlineData("(xii) To", MarkKind.Roman, 12, "xii", 5)]
    [InlineData("(xx) To", MarkKind.Roman, 20, "xx", 4)]
    [InlineData("(xviii) To", MarkKind.Roman, 18, "xviii", 7)]
    [InlineData("(B) To", MarkKind.CapitalLetter, 2, "B", 3)]
    [InlineData("B. Mandate", MarkKind.CapitalLetter, 2, "B", 2)]
    [InlineData("II. Mandate", MarkKind.CapitalRoman, 2, "II", 3)]
    [InlineData("• To", MarkKind.Bullet, 1, "", 1)]
    [InlineData("– To", MarkKind.Bullet, 1, "", 1)]
    [InlineData("— To", MarkKind.Bullet, 1, "", 1)]
    [InlineData("· To", MarkKind.Bullet, 1, "", 1)]
    [InlineData("▪ To", MarkKind.Bullet, 1, "", 1)]
    [InlineData("● To", MarkKind.Bullet, 1, "", 1)]
    [InlineData("- To", MarkKind.Bullet, 1, "", 1)]
    internal void A_mark_is_read_with_its_kind_its_place_and_its_end(string line, MarkKind kind, int value, string text, int end) =>
        Marks.At(line, 0, line.Length).Should().Be(new Mark(kind, value, text, end));

    [Theory]
    [InlineData("")]
    [InlineData("Decides")]
    [InlineData("1000. Decides")]
    [InlineData("0. Decides")]
    [InlineData("12   . Decides")]
    [InlineData("12.5 million")]
    [InlineData("12")]
    [InlineData("(a")]
    [InlineData("(a. To")]
    [InlineData("(a)1")]
    [InlineData("(12)-")]
    [InlineData("a. To")]
    [InlineData("B . Mandate")]
    [InlineData("(word) To")]
    [InlineData("(letter) To")]
    [InlineData("(ab) To")]
    [InlineData("(xxxxx) To")]
    [InlineData("(xxviii) To")]
    [InlineData("-To")]
    [InlineData("- ")]
    [InlineData("()")]
    public void What_only_looks_like_a_mark_is_none(string line) => Marks.At(line, 0, line.Length).Should().BeNull();

    [Fact]
    public void A_letter_may_be_a_numeral_too()
    {
        Marks.Readings(Marks.At("(i)", 0, 3)!.Value).Should().Equal((MarkKind.Letter, 9), (MarkKind.Roman, 1));
        Marks.Readings(Marks.At("(C)", 0, 3)!.Value).Should().Equal((MarkKind.CapitalLetter, 3));
        Marks.Readings(Marks.At("(V)", 0, 3)!.Value).Should().Equal((MarkKind.CapitalLetter, 22), (MarkKind.CapitalRoman, 5));
        Marks.Readings(Marks.At("(xx)", 0, 4)!.Value).Should().Equal((MarkKind.Roman, 20));
        Marks.Readings(Marks.At("(vv)", 0, 4)!.Value).Should().Equal((MarkKind.Letter, 48), (MarkKind.Roman, 10));
    }

    [Fact]
    public void A_number_is_itself_alone_and_a_bullet_may_stand_anywhere()
    {
        Marks.Readings(Marks.At("7.", 0, 2)!.Value).Should().Equal((MarkKind.Number, 7));
        Marks.Readings(Marks.At("(7)", 0, 3)!.Value).Should().Equal((MarkKind.BracketedNumber, 7));
        Marks.Readings(Marks.At("• To", 0, 4)!.Value).Should().Contain((MarkKind.Bullet, 1)).And.Contain((MarkKind.Bullet, 39)).And.HaveCount(39);
    }

    [Theory]
    [InlineData("shall (a) monitor; (b) assist; and (c) protect", "a", "b", "c")]
    [InlineData("shall (i) monitor and (ii) assist", "i", "ii")]
    [InlineData("shall (a) monitor, as in paragraph (b) above")]
    [InlineData("shall (a) monitor, as in article (b) and 4 (b) above")]
    [InlineData("(a) monitor and (b) assist", "b")]
    [InlineData("in (1) Liberia and (2) Guinea")]
    [InlineData("shall (a) monitor")]
    [InlineData("shall (a) monitor and (c) protect")]
    [InlineData("shall (b) assist and (c) protect", "c")]
    [InlineData("as recalled in items (a) and (b)")]
    public void A_list_within_a_line_has_a_neighbour_for_each_item_and_no_references(string line, params string[] marks) =>
        Marks.Listed(line, 0, line.Length).Select(static mark => mark.Mark.Text).Should().Equal(marks);
}
