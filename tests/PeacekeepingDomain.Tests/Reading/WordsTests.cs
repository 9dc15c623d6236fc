using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Spellings that differ in case, hyphen or apostrophe alone read alike.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("Cease-fire", "ceasefire")]
    [InlineData("cease‑fire", "ceasefire")]
    [InlineData("cease‐fire", "ceasefire")]
    [InlineData("cease\u00ADfire", "ceasefire")]
    [InlineData("cease- fire", "cease", "-", "fire")]
    [InlineData("cease-4", "cease", "-", "4")]
    [InlineData("Côte d’Ivoire", "côte", "d'ivoire")]
    [InlineData("d'", "d", "'")]
    [InlineData("“so”", "\"", "so", "\"")]
    [InlineData("6,240 men, 1.5", "6,240", "men", ",", "1.5")]
    [InlineData("6, 240.", "6", ",", "240", ".")]
    [InlineData("(a)\u0000b", "(", "a", ")", "b")]
    [InlineData("MINUSMA's Force’s", "minusma", "force")]
    [InlineData("parties' forces’ own", "parties", "forces", "own")]
    [InlineData("o'st", "o'st")]
    [InlineData("s'il", "s'il")]
    public void A_text_is_cut_into_words_figures_and_marks(string text, params string[] forms) => Draft.Cut(text).Select(static word => word.Form).Should().Equal(forms);

    [Theory]
    [InlineData("UNMIL's mandate", true, 7)]
    [InlineData("UNMIL’s", true, 7)]
    [InlineData("States’ forces", true, 7)]
    [InlineData("States'", true, 7)]
    [InlineData("UNMIL mandate", false, 5)]
    [InlineData("UNMIL'", false, 5)]
    [InlineData("o'st", false, 4)]
    public void A_possessive_ending_is_taken_off_the_form_and_kept_in_the_place(string text, bool possessive, int end)
    {
        var first = Draft.Cut(text)[0];
        (first.IsPossessive, first.End).Should().Be((possessive, end));
    }

    [Theory]
    [InlineData("word", WordKind.Letters)]
    [InlineData("12", WordKind.Figure)]
    [InlineData(";", WordKind.Mark)]
    internal void A_word_knows_what_it_is(string text, WordKind kind) => Draft.Cut(text).Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void A_stretch_is_cut_no_further_than_its_end()
    {
        var words = new List<Word>();
        Words.Cut("xx cease-fire's 12,5 yy", 3, 8, words);
        Words.Cut("xx cease-fire's 12,5 yy", 16, 19, words);
        words.Select(static word => (word.Form, word.Start, word.End)).Should().Equal(("cease", 3, 8), ("12", 16, 18), (",", 18, 19));
    }

    [Fact]
    public void A_word_that_no_wording_knows_for_its_length_is_cut() =>
        Draft.Cut(new string('a', 100)).Select(static word => word.End - word.Start).Should().Equal(64, 36);
}
