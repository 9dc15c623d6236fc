using System.Globalization;
using System.Text;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>What a text says of a mission beside its tasks: force, strength, term, the documents it points to.</summary>
public sealed class MandateFieldsTests
{
    [Fact]
    public void Force_is_for_the_one_whom_the_clause_authorizes()
    {
        var force = Force("Authorizes UNMIL to use all necessary means to carry out its mandate, within its capabilities and its areas of deployment;").Should().ContainSingle().Which;
        (force.Addressee, force.Authority, force.IsRestated).Should().Be(("UNMIL", ForceAuthority.AllNecessaryMeans, false));
        force.Qualifiers.Should().Equal("within its capabilities and its areas of deployment");
    }

    [Fact]
    public void Force_for_others_is_named_with_the_others() =>
        Force("Authorizes the French forces, within the limits of their deployment, to use all necessary means in support of UNMIL;").Should().ContainSingle().Which.Addressee.Should().Be("French forces");

    [Fact]
    public void Force_for_Member_States_is_not_that_of_the_mission_they_help() =>
        Force("Decides that Member States may take, at the request of UNMIL, all necessary measures in defence of UNMIL;").Should().ContainSingle().Which.Addressee.Should().Be("Member States");

    [Fact]
    public void A_force_that_others_deploy_holds_what_the_clause_says_it_shall_take() =>
        Force("Decides to authorize the Member States of the African Union to maintain AMISOM, which shall be authorized to take all necessary measures to carry out its mandate;").Should().ContainSingle().Which.Addressee.Should().Be("AMISOM");

    [Theory]
    [InlineData("Calls upon all parties to take all necessary measures to ensure the safety of UNMIL;")]
    [InlineData("Urges UNMIL to take all necessary measures within its rules of engagement to protect its personnel;")]
    [InlineData("Demands that the Government take the necessary action so that UNMIL can move freely;")]
    [InlineData("Requests the Secretary-General to take the necessary measures so that UNMIL keeps to the code of conduct;")]
    [InlineData("Decides that all States shall take the necessary measures to prevent the sale of arms, and requests UNMIL to report on it;")]
    [InlineData("Authorizes the Secretary-General to take the necessary steps to help UNMIL;")]
    [InlineData("Authorizes the Secretary-General to take all necessary measures to deploy UNMIL without delay;")]
    public void What_parties_and_officials_are_to_do_is_no_force(string clause) => Force(clause).Should().BeEmpty();

    [Fact]
    public void Force_recalled_is_restated() =>
        Force("Recalls that UNMIL is authorized to take all the necessary action in fulfilment of its mandate;").Should().ContainSingle().Which.IsRestated.Should().BeTrue();

    [Fact]
    public void Force_in_self_defence_is_no_more_than_that() =>
        Force("Authorizes UNPROFOR, acting in self-defence, to take the necessary measures, including the use of force, in reply to attacks;").Should().ContainSingle().Which.Authority.Should().Be(ForceAuthority.SelfDefence);

    [Fact]
    public void A_ceiling_and_the_figures_within_it_are_told_apart() =>
        Ceilings("Decides that UNMIL will comprise up to 10,000 military personnel, including 240 military observers and 200 staff officers, and up to 1,800 police personnel;")
            .Should().Equal((ComponentKind.Military, 10_000, false, false), (ComponentKind.Military, 240, false, true), (ComponentKind.Military, 200, false, true), (ComponentKind.Police, 1_800, false, false));

    [Theory]
    [InlineData("Decides UNMIL, following:\n(a)\nTo up to 6,700 troops")]
    [InlineData("Decides;\n(i) of deployment UNMIL’s")]
    [InlineData("Decides UNMIL 2004;\n(a)\n999. consistent")]
    public void An_item_may_begin_with_a_word_that_looks_back(string paragraph) => Draft.Read(paragraph).Paragraphs.Should().NotBeEmpty();

    [Fact]
    public void What_is_added_is_a_change() =>
        Ceilings("Authorizes an increase in the strength of UNMIL by up to 500 troops and 20 police officers;").Should().Equal((ComponentKind.Military, 500, true, false), (ComponentKind.Police, 20, true, false));

    [Fact]
    public void What_is_taken_off_is_a_change_below_zero() =>
        Ceilings("Decides to reduce the military component of UNMIL by 1,200 personnel;").Should().Equal((ComponentKind.Military, -1_200, true, false));

    [Fact]
    public void What_a_strength_is_reduced_to_is_a_ceiling() =>
        Ceilings("Decides to decrease the troop level of UNMIL to no more than 1,200;").Should().Equal((ComponentKind.Military, 1_200, false, false));

    [Fact]
    public void A_component_named_before_its_figure_counts() =>
        Ceilings("Decides that UNMIL will consist of a military component of up to 500 troops and of a police component, including formed police units, of up to 323 personnel;").Should().Equal((ComponentKind.Military, 500, false, false), (ComponentKind.Police, 323, false, false));

    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL, as set out in paragraphs 12 and 13 of resolution 1509 (2003) of 19 September 2003, until 30 September 2010;")]
    [InlineData("Decides to increase the support of UNMIL to the selection of 26,300 UNITA soldiers for the army;")]
    [InlineData("Requests UNMIL to help to train up to 3,500 police officers;")]
    public void Dates_citations_and_others_are_no_strength(string clause) => Ceilings(clause).Should().BeEmpty();

    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL until 30 September 2010;", "2010-09-30", null)]
    [InlineData("Decides that the mandate of UNMIL shall be extended for a final period of six months until 31 December 2005;", "2005-12-31", 6)]
    [InlineData("Decides to extend UNMIL’s mandate for an interim period terminating on 31 March 1993;", "1993-03-31", null)]
    [InlineData("Decides to extend through 15 July 2013 the mandate of UNMIL;", "2013-07-15", null)]
    [InlineData("Decides to extend the mandate of UNMIL, expiring on 29 July 1994, until 9 December 1994;", "1994-12-09", null)]
    [InlineData("Decides to establish UNMIL for a period of 12 months;", null, 12)]
    [InlineData("Decides to establish UNMIL for an initial period of 12 months as from 4 April 2004;", "2005-04-04", 12)]
    [InlineData("Decides to establish UNMIL for a period of 12 months beginning on 1 October 2008;", "2009-09-30", 12)]
    [InlineData("Decides to extend the mandate of UNMIL for six months from the date of adoption of this resolution;", "2000-08-07", 6)]
    [InlineData("Decides to extend the mandate of UNMIL for a period of six months, with a view to extending it for a further and final period of six months, until 20 May 2005;", null, 6)]
    [InlineData("Decides to extend the mandate of UNMIL until the new Government takes office, but not later than 15 December 1994;", "1994-12-15", null)]
    public void The_term_is_what_the_clause_says(string clause, string? until, int? months)
    {
        var term = Mission(clause).Term;
        term.Should().NotBeNull();
        (term!.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), term.Months).Should().Be((until, months));
    }

    [Theory]
    [InlineData("Decides to extend until 31 July 2013 the mandate of the Panel of Experts, and requests UNMIL to help it;")]
    [InlineData("Requests the Secretary-General to report on UNMIL by 30 June 2013, and requests UNMIL to help him;")]
    [InlineData("Decides to renew until 30 April 2012 the measures on arms, and requests UNMIL to watch over them;")]
    [InlineData("Expresses its intention to extend the mandate of UNMIL until 30 June 2013, and requests UNMIL to plan for it;")]
    public void A_date_for_another_matter_is_no_term(string clause) => Mission(clause).Term.Should().BeNull();

    [Fact]
    public void Each_mission_has_its_own_term()
    {
        var missions = Read("Decides to establish UNOCI for an initial period of 12 months as from 4 April 2004, and decides therefore to renew the mandate of MINUCI until 4 April 2004;").Missions;
        missions.Select(static mission => (mission.Mission, mission.Act, mission.Term!.Until)).Should().BeEquivalentTo([
            ("UNOCI", MandateAct.Establishes, (DateOnly?)new DateOnly(2005, 4, 4)), ("MINUCI", MandateAct.RenewsByReference, new DateOnly(2004, 4, 4))]);
    }

    [Theory]
    [InlineData("Decides to establish UNMIL for a period of 12 months;", MandateAct.Establishes)]
    [InlineData("Decides to extend the mandate of UNMIL until 30 September 2010;", MandateAct.RenewsByReference)]
    [InlineData("Decides to extend the mandate of UNMIL as set out in paragraph 3 of resolution 1509 (2003) until 30 September 2010;\n\n2. Requests UNMIL to support the holding of elections;", MandateAct.RenewsByReference)]
    [InlineData("Decides to terminate the mandate of UNMIL as of 30 June 2023;", MandateAct.Ends)]
    [InlineData("Authorizes an increase in the strength of UNMIL by up to 500 troops;", MandateAct.Amends)]
    [InlineData("Requests UNMIL to support the holding of elections;", MandateAct.Addresses)]
    public void The_act_is_what_the_text_does_to_the_mandate(string clause, MandateAct act) => Mission(clause).Act.Should().Be(act);

    [Fact]
    public void A_renewal_that_says_the_mandate_is_more_than_a_pointer() =>
        Mission("Decides to extend the mandate of UNMIL until 30 September 2010;\n\n2. Decides that the mandate of UNMIL shall be the following:\n\n(a) To protect civilians under threat of physical violence;\n\n(b) To monitor human rights;").Act.Should().Be(MandateAct.Renews);

    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL as set out in paragraph 13 of resolution 2164 (2014) until 30 June 2015;", "S/RES/2164 (2014)", "13")]
    [InlineData("Decides that UNMIL is established with a mandate as set out in paragraphs 54 and 55 of the report of the Secretary-General (S/2007/307/Rev.1);", "S/2007/307/Rev.1", "54 and 55")]
    [InlineData("Decides to extend the mandate of UNMIL, on the basis proposed in the report of 8 May 1996, until 30 November 1996;", "report of 8 May 1996", null)]
    public void A_document_that_holds_the_mandate_is_pointed_to(string clause, string document, string? paragraphs)
    {
        var pointer = Mission(clause).Pointers.Should().ContainSingle().Which;
        (pointer.Document, pointer.Paragraphs).Should().Be((document, paragraphs));
    }

    [Theory]
    [InlineData("Requests UNMIL to take gender fully into account as set out in resolution 1325 (2000) throughout its mandate;")]
    [InlineData("Requests UNMIL to cooperate with the Panel of Experts established by resolution 1591 (2005);")]
    public void A_document_on_another_matter_is_no_mandate(string clause) => Mission(clause).Pointers.Should().BeEmpty();

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

    private static ValueList<ForceClause> Force(string clause) => Read(clause + "\n\n2. Requests UNMIL to support the holding of elections;").Missions[0].Force;

    private static IEnumerable<(ComponentKind, int, bool, bool)> Ceilings(string clause) =>
        Read(clause).Missions.SelectMany(static mission => mission.Ceilings).Select(static ceiling => (ceiling.Component, ceiling.Number, ceiling.IsChange, ceiling.IsPart));

    private static MissionMandate Mission(string clause) => Read(clause).Missions.Should().ContainSingle(static mission => mission.Mission == "UNMIL").Which;

    private static MandateReading Read(string clause, string preamble = "")
    {
        MandateReader.TryRead($"Resolution 1289 (2000)\n\nAdopted on 7 February 2000\n\nThe Security Council,\n\n{preamble}1. {clause}\n", out var reading, out var refusal).Should().BeTrue(refusal);
        return reading!;
    }
}
