using System.Globalization;
using System.Text;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>What a text does to a mandate, and what it says of a mission beside its tasks.</summary>
public sealed class MandateFieldsTests
{
    [Theory]
    [InlineData("Decides UNMIL, following:\n(a)\nTo up to 6,700 troops")]
    [InlineData("Decides;\n(i) of deployment UNMIL’s")]
    [InlineData("Decides UNMIL 2004;\n(a)\n999. consistent")]
    public void An_item_may_begin_with_a_word_that_looks_back(string paragraph) => Draft.Read(paragraph).Paragraphs.Should().NotBeEmpty();

    [Theory]
    [InlineData("Decides to establish UNMIL for a period of 12 months;", MandateAct.Establishes)]
    [InlineData("Decides to extend the mandate of UNMIL until 30 September 2010;", MandateAct.RenewsByReference)]
    [InlineData("Decides to extend the mandate of UNMIL as set out in paragraph 3 of resolution 1509 (2003) until 30 September 2010;\n\n2. Requests UNMIL to support the holding of elections;", MandateAct.RenewsByReference)]
    [InlineData("Decides to terminate the mandate of UNMIL as of 30 June 2023;", MandateAct.Ends)]
    [InlineData("Authorizes an increase in the strength of UNMIL by up to 500 troops;", MandateAct.Amends)]
    [InlineData("Requests UNMIL to support the holding of elections;", MandateAct.Addresses)]
    [InlineData("Decides that UNMIL is established;", MandateAct.Establishes)]
    [InlineData("Decides that UNMIL shall hereby be established;", MandateAct.Establishes)]
    [InlineData("Approves the establishment of UNMIL;", MandateAct.Establishes)]
    [InlineData("Decides to establish, under the authority of the Council and for all, UNMIL;", MandateAct.Establishes)]
    [InlineData("Decides that UNMIL, as everybody knows, is established;", MandateAct.Addresses)]
    [InlineData("Decides to establish a position of UNMIL;", MandateAct.Addresses)]
    [InlineData("Decides to establish a team at UNMIL;", MandateAct.Addresses)]
    [InlineData("Decides to establish a force, which all the parties to the agreement of last year have been asking for, UNMIL;", MandateAct.Addresses)]
    [InlineData("Requests UNMIL to establish a presence;", MandateAct.Addresses)]
    [InlineData("Decides to close UNMIL;", MandateAct.Ends)]
    [InlineData("Decides to withdraw UNMIL;", MandateAct.Ends)]
    [InlineData("Decides to discontinue UNMIL;", MandateAct.Ends)]
    [InlineData("Decides that UNMIL be terminated;", MandateAct.Ends)]
    [InlineData("Requests to terminate UNMIL;", MandateAct.Addresses)]
    [InlineData("Decides to revise the tasks of UNMIL;", MandateAct.Amends)]
    [InlineData("Decides to strengthen UNMIL;", MandateAct.Amends)]
    [InlineData("Decides to expand the fund which, after all that has been said by the parties in the talks of last year, helps UNMIL;", MandateAct.Addresses)]
    [InlineData("Decides to extend the mandate of UNMIL until 1 March 2001 and that UNMIL shall protect civilians;", MandateAct.Renews)]
    [InlineData("Decides to extend the mandate of UNMIL until 1 March 2001, as set out in resolution 1000 (1995);", MandateAct.RenewsByReference)]
    public void The_act_is_what_the_text_does_to_the_mandate(string clause, MandateAct act) => Mission(clause).Act.Should().Be(act);

    [Theory]
    [InlineData("Decides to revise{0} UNMIL;", 15, MandateAct.Amends)]
    [InlineData("Decides to discontinue{0} UNMIL;", 10, MandateAct.Ends)]
    [InlineData("Decides to establish{0} UNMIL;", 15, MandateAct.Establishes)]
    [InlineData("Decides that UNMIL{0} is established;", 2, MandateAct.Establishes)]
    public void A_mission_further_off_is_not_the_one_that_is_changed(string sentence, int words, MandateAct act)
    {
        At(words).Should().Be(act);
        At(words + 1).Should().Be(MandateAct.Addresses);

        MandateAct At(int words) => Mission(Draft.Apart(sentence, words) + "\n\n2. Requests UNMIL to support the holding of elections;").Act;
    }

    [Fact]
    public void A_renewal_that_says_the_mandate_is_more_than_a_pointer() =>
        Mission("Decides to extend the mandate of UNMIL until 30 September 2010;\n\n2. Decides that the mandate of UNMIL shall be the following:\n\n(a) To protect civilians under threat of physical violence;\n\n(b) To monitor human rights;").Act.Should().Be(MandateAct.Renews);

    [Fact]
    public void What_is_quoted_on_a_matter_is_the_clause()
    {
        var mission = Mission(
            """
            Requests UNMIL to protect civilians under imminent threat of physical violence, within its capabilities and areas of deployment;

            2. Requests the Government and the Secretary-General to conclude a status-of-forces agreement for UNMIL;

            3. Requests UNMIL to give support in strict compliance with the human rights due diligence policy;

            4. Requests the Secretary-General to present an exit strategy for UNMIL;
            """);
        mission.ProtectionQualifiers.Should().ContainSingle().Which.Paragraph.Should().Be("1");
        mission.StatusOfForces.Should().ContainSingle().Which.Paragraph.Should().Be("2");
        mission.DueDiligence.Should().ContainSingle().Which.Paragraph.Should().Be("3");
        mission.Exit.Should().ContainSingle().Which.Paragraph.Should().Be("4");
    }

    [Theory]
    [InlineData("Welcomes UNMIL’s orderly withdrawal;")]
    [InlineData("Welcomes the early withdrawal of UNMIL;")]
    [InlineData("Welcomes the planned closure of the UNMIL;")]
    [InlineData("Requests UNMIL to prepare the handover of all its tasks;")]
    public void The_going_of_a_mission_is_quoted(string clause) =>
        Mission(clause + "\n\n2. Decides that UNMIL shall report;").Exit.Should().ContainSingle().Which.Paragraph.Should().Be("1");

    [Theory]
    [InlineData("Welcomes the withdrawal of troops by the parties as it is seen by UNMIL;")]
    [InlineData("Thanks UNMIL’s staff for all that they have done before the departure;")]
    [InlineData("Welcomes the exit strategy of UNOCI;")]
    [InlineData("Welcomes the withdrawal next to UNMIL;")]
    public void The_going_of_others_is_not(string clause) => Mission(clause + "\n\n2. Decides that UNMIL shall report;").Exit.Should().BeEmpty();

    [Fact]
    public void A_chapter_is_told_with_where_it_is_invoked()
    {
        var reading = Read("Decides to extend the mandate of UNMIL until 30 June 2013;\n\n2. Acting under Chapter VII of the Charter of the United Nations, authorizes UNMIL to use all necessary means;", "Determining that the situation continues to constitute a threat to international peace and security,\n\n");
        reading.Chapters.Select(static chapter => (chapter.Chapter, chapter.Quotation.Paragraph)).Should().Equal((CharterChapter.Seven, "2"));
        reading.ThreatDetermination!.Words.Should().StartWith("Determining");
    }

    [Fact]
    public void The_names_that_texts_use_are_those_of_the_record()
    {
        var strangers = PeaceOperations.All
            .Where(static operation => operation.Acronym is { } acronym && acronym.All(static character => char.IsAsciiLetterUpper(character)) && acronym.Length > 3 && MissionNames.Find(acronym) is null)
            .Select(static operation => operation.Acronym);
        strangers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Decides to extend UNMIL until 30 June 2013 ")]
    [InlineData("authorizes necessary measures ")]
    [InlineData("5 troops including ")]
    [InlineData("as set out in resolution 1509 (2003) the mandate of UNMIL, ")]
    [InlineData("and decides that UNMIL may take the necessary action ")]
    public void A_text_that_says_one_thing_over_and_over_is_read_to_its_end(string words)
    {
        var text = new StringBuilder("The Security Council,\n\n1. Decides that UNMIL ");
        while (text.Length < 50_000)
            text.Append(words);
        MandateReader.TryRead(text.ToString(), out _, out _).Should().BeTrue();
    }

    private static MissionMandate Mission(string clause) => Read(clause).Missions.Should().ContainSingle(static mission => mission.Mission == "UNMIL").Which;

    private static MandateReading Read(string clause, string preamble = "")
    {
        MandateReader.TryRead($"Resolution 1289 (2000)\n\nAdopted on 7 February 2000\n\nThe Security Council,\n\n{preamble}1. {clause}\n", out var reading, out var refusal).Should().BeTrue(refusal);
        return reading!;
    }
}
