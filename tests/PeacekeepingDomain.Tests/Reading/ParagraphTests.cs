using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A text falls into the paragraphs and items that people cite, whatever its layout.</summary>
public sealed class ParagraphTests
{
    [Fact]
    public void A_letter_that_is_also_a_numeral_goes_on_with_the_list_it_stands_in() =>
        References(Draft.Read("Decides that UNMIL shall:\n(g)\nfirst;\n(h)\nsecond;\n(i)\nthird;\n(j)\nfourth;".Replace("(g)", "(a)", StringComparison.Ordinal)
            .Replace("(h)", "(b)", StringComparison.Ordinal).Replace("(i)", "(c)\nfill;\n(d)\nfill;\n(e)\nfill;\n(f)\nfill;\n(g)\nfill;\n(h)\nfill;\n(i)", StringComparison.Ordinal)))
            .Should().EndWith(["1 (h)", "1 (i)", "1 (j)"]);

    [Fact]
    public void A_numeral_after_a_letter_begins_a_list_within_the_item() =>
        References(Draft.Read("Decides that UNMIL shall:\n(a)\nProtection\n(i)\nfirst;\n(ii)\nsecond;\n(b)\nSupport\n(i)\nthird;"))
            .Should().Equal("1", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)", "1 (b) (i)");

    [Fact]
    public void A_list_that_runs_on_in_its_sentence_is_a_list() =>
        References(Draft.Read("Decides that UNMIL shall (a) monitor the ceasefire; (b) assist the police; and (c) protect civilians;"))
            .Should().Equal("1", "1 (a)", "1 (b)", "1 (c)");

    [Fact]
    public void A_reference_to_an_item_of_another_text_begins_no_list() =>
        References(Draft.Read("Recalls paragraphs 4 (a) and 4 (b) of resolution 1528 (2004);")).Should().Equal("1");

    [Fact]
    public void Up_to_two_marks_that_a_copy_has_lost_break_no_list() =>
        References(Draft.Read("Decides that UNMIL shall:\n(a)\nmonitor;\n(c)\nassist;\n(f)\nprotect;\n(l)\nreport;")).Should().Equal("1", "1 (a)", "1 (c)", "1 (f)");

    [Fact]
    public void A_mark_that_stands_again_is_none() =>
        References(Draft.Read("Decides that UNMIL shall:\n(a)\nmonitor;\n(b)\nassist;\n(b)\nprotect;")).Should().Equal("1", "1 (a)", "1 (b)");

    [Fact]
    public void Up_to_two_numbers_that_a_copy_has_lost_break_no_resolution() =>
        References(Draft.ReadText("The Security Council,\n1.\nDecides one;\n4.\nDecides two;\n8.\nDecides three;\n3.\nDecides four;\n5.\nDecides five;")).Should().Equal("1", "4", "5");

    [Fact]
    public void A_resolution_begins_with_its_first_paragraph() =>
        References(Draft.ReadText("The Security Council,\n3.\nRecalling its visit;\n1.\nDecides one;")).Should().Equal("1");

    [Fact]
    public void A_new_count_from_one_is_that_of_an_annex() =>
        Draft.ReadText("The Security Council,\n1.\nDecides one;\n2.\nDecides two;\n3.\nDecides three.\n1.\nA statute;\n2.\nA clause;").Paragraphs[^1].Own!.Words.Should().Be("Decides three");

    [Theory]
    [InlineData("Annex")]
    [InlineData("ANNEX I")]
    [InlineData("Annex: terms of reference of the group")]
    [InlineData("Annex A of this resolution")]
    [InlineData("Adopted unanimously at the 3228th meeting.")]
    [InlineData("Resolution 10000 (2030)")]
    public void What_stands_behind_the_last_paragraph_is_none_of_its(string line) =>
        Draft.Read("Decides to remain seized of the matter.\n" + line + "\nUNMIL shall protect civilians.").Paragraphs[^1].Own!.Words.Should().Be("Decides to remain seized of the matter");

    [Theory]
    [InlineData("Annexed to this resolution are terms")]
    [InlineData("annex to this resolution")]
    [InlineData("Resolution 10000 (2030) of the Council")]
    public void A_line_that_begins_alike_belongs_to_the_paragraph(string line) =>
        Draft.Read("Decides to remain seized of the matter.\n" + line).Paragraphs[^1].Own!.Words.Should().EndWith(line);

    [Fact]
    public void An_annex_that_is_spoken_of_in_a_paragraph_does_not_end_it() =>
        Draft.Read("Approves the terms of reference that stand in the\nAnnex\nto this resolution;").Paragraphs[^1].Own!.Words.Should().EndWith("to this resolution");

    [Fact]
    public void A_list_that_begins_anew_under_an_item_lies_in_it_and_one_beside_it_beside() =>
        References(Draft.Read("Decides that UNMIL shall:\n(a)\nSecurity:\n•\nmonitor;\n•\nprotect;\n(b)\nSupport:\n•\nassist;"))
            .Should().Equal("1", "1 (a)", "1 (a) (1)", "1 (a) (2)", "1 (b)", "1 (b) (1)");

    [Fact]
    public void A_mark_in_the_middle_of_a_sentence_that_is_broken_is_a_reference() =>
        References(Draft.ReadText("The Security Council,\n1. Decides to act as in paragraph\n(a) of the report of the Secretary-General and\n(b) of its annex;\n2. Decides:\n(a) to act;\n(b) to report.")).Should().Equal("1", "2", "2 (a)", "2 (b)");

    [Theory]
    [InlineData("Mandate of the mission", true)]
    [InlineData("Mandate of the mission:", false)]
    [InlineData("mandate of the mission", false)]
    [InlineData("Mandate of the mission;", false)]
    [InlineData("Mandate of the mission.", false)]
    [InlineData("Mandate of the mission,", false)]
    public void A_heading_begins_with_a_capital_and_ends_without_a_mark(string line, bool heading) =>
        (Draft.Read("Welcomes the agreement;\n" + line, "Decides that UNMIL shall monitor the ceasefire;").Paragraphs[^1].Heading is not null).Should().Be(heading);

    [Fact]
    public void A_line_as_long_as_a_paragraph_is_no_heading() =>
        Draft.Read("Welcomes the agreement;\nM" + new string('a', 159), "Decides that UNMIL shall monitor the ceasefire;").Paragraphs[^1].Heading.Should().BeNull();

    [Fact]
    public void What_stands_over_a_paragraph_as_long_as_one_is_no_heading_of_it() =>
        Draft.Read("Welcomes the agreement;\nMandate of the mission\nDecides" + Draft.Fill(30) + ";", "Decides that UNMIL shall monitor the ceasefire;").Paragraphs[^1].Heading.Should().BeNull();

    [Fact]
    public void A_line_in_the_midst_of_a_sentence_is_no_heading() =>
        Draft.Read("Welcomes the\nAgreement", "Decides that UNMIL shall monitor the ceasefire;").Paragraphs[^1].Heading.Should().BeNull();

    [Fact]
    public void Bullets_are_items_by_their_place() =>
        References(Draft.Read("Decides that the mandate of UNMIL shall be the following:\n•\nto monitor the ceasefire;\n•\nto protect civilians;")).Should().Equal("1", "1 (1)", "1 (2)");

    [Fact]
    public void Lines_that_are_broken_belong_together_and_what_the_page_adds_does_not()
    {
        var reading = Draft.ReadText("""
            RESOLUTION 9999 (2030)
            The Security Council,
            Recalling its earlier
            resolutions,
            1. Decides to extend the mandate of UNMIL
            until 30 June
            /...
            S/RES/9999 (2030)
            Page 2
            2030;
            2. Decides to remain seized of the matter.
            """);
        reading.Paragraphs.Select(paragraph => paragraph.Reference).Should().Equal("preamble", "1", "2");
        reading.Missions.Single().Mission.Should().Be("UNMIL");
    }

    [Fact]
    public void What_follows_the_last_paragraph_as_an_annex_is_no_paragraph_of_the_resolution() =>
        References(Draft.Read("Decides to extend the mandate of UNMIL until 30 June 2030;", "Requests a report;", "Decides to remain seized of the matter.\nAnnex\nTerms of reference\n1.\nDecides nothing;"))
            .Should().Equal("1", "2", "3");

    [Fact]
    public void A_resolution_without_numbers_has_its_paragraphs_counted_from_the_first_that_decides()
    {
        var reading = Draft.ReadText("8 (1946). Resolution of 29 August 1946\nThe Security Council,\n\nRecalling its rules,\n\nDecides to extend the mandate of UNMIL;\n\nRequests a report.\n");
        reading.Paragraphs.Select(paragraph => paragraph.Reference).Should().Equal("preamble", "1", "2");
        reading.Symbol.Should().Be("S/RES/8 (1946)");
        reading.Adopted.Should().Be(new DateOnly(1946, 8, 29));
    }

    [Fact]
    public void A_heading_stands_over_the_paragraph_below_it() =>
        Draft.Read("Welcomes the agreement;\nMandate of the mission", "Decides that UNMIL shall monitor the ceasefire;").Paragraphs[^1].Heading.Should().Be("Mandate of the mission");

    [Fact]
    public void A_quotation_stands_in_the_text_where_it_says()
    {
        var reading = Draft.ReadText(Draft.Resolution("S_RES_2149_2014"));
        foreach (var clause in reading.Missions.SelectMany(mandate => mandate.Tasks).SelectMany(task => task.Clauses))
        {
            var (_, start, length, words) = clause.Quotation;
            string.Join(' ', reading.Text.Substring(start, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Be(words);
        }
    }

    private static IEnumerable<string> References(MandateReading reading) =>
        reading.Paragraphs.Where(paragraph => paragraph.IsOperative).SelectMany(References);

    private static IEnumerable<string> References(ResolutionParagraph paragraph) => [paragraph.Reference, .. paragraph.Items.SelectMany(References)];
}
