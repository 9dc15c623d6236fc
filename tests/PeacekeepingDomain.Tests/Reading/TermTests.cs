using System.Globalization;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>The term is that of the mission, and no day is told that the text does not give.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL until 30 September 2030;", "2030-09-30", null)]
    [InlineData("Decides to extend the mandate of UNMIL till 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL to 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend through 15 July 2013 the mandate of UNMIL;", "2013-07-15", null)]
    [InlineData("Decides to extend the mandate of UNMIL through and including 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL up to and including 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL until no later than 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL until at the latest 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL until the new Government takes office, but not later than 15 December 1994;", "1994-12-15", null)]
    [InlineData("Decides that the mandate of UNMIL shall be extended for a final period of six months until 31 December 2005;", "2005-12-31", 6)]
    [InlineData("Decides to extend UNMIL’s mandate for an interim period terminating on 31 March 1993;", "1993-03-31", null)]
    [InlineData("Decides to extend the mandate of UNMIL ending on 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL for a period expiring on 1 March 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL for a period expiring on 1 March 2031 and terminating on 1 June 2031;", "2031-03-01", null)]
    [InlineData("Decides to extend the mandate of UNMIL, expiring on 29 July 1994, until 9 December 1994;", "1994-12-09", null)]
    [InlineData("Decides to extend the mandate of UNMIL, which expires on 1 March 2031, for six months;", "2031-03-01", 6)]
    [InlineData("Extends the mandate of UNMIL until 1 March 2031, with the intention to extend it until 1 June 2031;", "2031-03-01", null)]
    public void A_last_day_is_read_as_it_is_given(string paragraph, string until, int? months) => Term(paragraph).Should().Be((until, months));

    [Theory]
    [InlineData("Decides to establish UNMIL for a period of 12 months;", null, 12)]
    [InlineData("Decides to establish UNMIL for an initial period of 12 months as from 4 April 2004;", "2005-04-04", 12)]
    [InlineData("Decides to establish UNMIL for a period of 12 months as of 4 April 2004;", "2005-04-04", 12)]
    [InlineData("Decides to establish UNMIL for a period of 12 months beginning on 1 October 2008;", "2009-09-30", 12)]
    [InlineData("Decides to extend the mandate of UNMIL for an additional 13 months, starting on 1 March 2031;", "2032-03-31", 13)]
    [InlineData("Decides to extend the mandate of UNMIL for six months commencing at midnight on 1 March 2031;", "2031-08-31", 6)]
    [InlineData("Decides to extend the mandate of UNMIL for six months effective 1 March 2031;", "2031-09-01", 6)]
    [InlineData("Decides to extend the mandate of UNMIL for six months from the date of adoption of this resolution;", "2030-09-01", 6)]
    [InlineData("Decides to extend the mandate of UNMIL for 1 year from today;", "2031-03-01", 12)]
    [InlineData("Decides to extend the mandate of UNMIL for two years with immediate effect;", "2032-03-01", 24)]
    [InlineData("Decides to extend the mandate of UNMIL for a period of up to twelve months from the date of this resolution;", "2031-03-01", 12)]
    [InlineData("Decides to extend the mandate of UNMIL for one month;", null, 1)]
    [InlineData("Decides to extend the mandate of UNMIL for a six-month period;", null, 6)]
    [InlineData("Decides to extend the mandate of UNMIL for a 12-month period;", null, 12)]
    [InlineData("Decides to extend the mandate of UNMIL for a 2-year period;", null, 24)]
    [InlineData("Decides to extend the mandate of UNMIL for the reasons given, for six months;", null, 6)]
    [InlineData("Decides to extend the mandate of UNMIL for six months, as the report for three years says;", null, 6)]
    [InlineData("Decides to extend the mandate of UNMIL for a period of six months, with a view to extending it for a further and final period of six months, until 20 May 2005;", null, 6)]
    public void A_period_ends_on_a_day_where_the_text_says_from_when_it_runs(string paragraph, string? until, int months) => Term(paragraph).Should().Be((until, months));

    [Theory]
    [InlineData("Decides that UNMIL shall be extended until 1 March 2031;")]
    [InlineData("Decides that UNMIL is hereby extended until 1 March 2031;")]
    [InlineData("Decides that the mandate of UNMIL be renewed until 1 March 2031;")]
    [InlineData("Decides that UNMIL shall continue until 1 March 2031;")]
    [InlineData("Decides that UNMIL shall continue until 1 March 2031, and that UNOCI shall stay;")]
    [InlineData("Decides to maintain UNMIL until 1 March 2031;")]
    [InlineData("Decides that UNMIL shall have the following mandate until 1 March 2031;")]
    [InlineData("Decides to set up UNMIL until 1 March 2031;")]
    [InlineData("Approves the setting up of UNMIL until 1 March 2031;")]
    [InlineData("Renews its mandate for UNMIL until 1 March 2031;")]
    [InlineData("Reiterates its decision to extend the mandate of UNMIL until 1 March 2031;")]
    [InlineData("Decides to extend its present mandate for UNMIL until 1 March 2031;")]
    [InlineData("Decides that UNMIL shall report, and to extend its mandate until 1 March 2031;")]
    [InlineData("Decides that UNMIL shall report, and to extend this present mandate until 1 March 2031;")]
    public void Texts_have_many_ways_to_give_a_term(string paragraph) => Term(paragraph).Should().Be(("2031-03-01", null));

    [Theory]
    [InlineData("Decides to extend until 31 July 2013 the mandate of the Panel of Experts, and requests UNMIL to help it;")]
    [InlineData("Requests the Secretary-General to report on UNMIL by 30 June 2013, and requests UNMIL to help him;")]
    [InlineData("Decides to renew until 30 April 2012 the measures on arms, and requests UNMIL to watch over them;")]
    [InlineData("Expresses its intention to extend the mandate of UNMIL until 30 June 2013, and requests UNMIL to plan for it;")]
    [InlineData("Decides to extend the mandate of UNMIL until 31 February 2031;")]
    [InlineData("Decides to extend the mandate of UNMIL; it shall end on 1 March 2031;")]
    [InlineData("Decides to extend the mandate of UNMIL for the time being, and six months;")]
    [InlineData("Extends the mandate of UNMIL, on the understanding that it ends, until 1 June 2031;")]
    [InlineData("Recalls its decision to extend the mandate of UNMIL until 1 March 2031, and requests UNMIL to plan for it;")]
    [InlineData("Welcomes the extension of UNMIL until 1 March 2031, and requests UNMIL to plan for it;")]
    [InlineData("Decides that UNMIL extended until 1 March 2031 shall plan;")]
    [InlineData("Decides that UNMIL shall include, until 1 March 2031, a staff;")]
    [InlineData("Decides to extend the measures within UNMIL until 1 March 2031;")]
    [InlineData("Decides to extend the troops in UNMIL until 1 March 2031;")]
    [InlineData("Decides to extend the presence within UNMIL until 1 March 2031;")]
    [InlineData("Decides to extend the presence within the UNMIL until 1 March 2031;")]
    [InlineData("Decides to extend the presence in support of UNMIL until 1 March 2031;")]
    [InlineData("Decides to extend the presence in the role of UNMIL until 1 March 2031;")]
    public void A_day_for_another_matter_is_no_term(string paragraph) => Draft.Unmil(paragraph).Term.Should().BeNull();

    [Fact]
    public void Each_mission_has_its_own()
    {
        var missions = Draft.Read("Decides to establish UNOCI for an initial period of 12 months as from 4 April 2004, and decides therefore to renew the mandate of MINUCI until 4 April 2004;").Missions;
        missions.Select(static mission => (mission.Mission, mission.Act, mission.Term!.Until)).Should().BeEquivalentTo([
            ("UNOCI", MandateAct.Establishes, (DateOnly?)new DateOnly(2005, 4, 4)), ("MINUCI", MandateAct.RenewsByReference, new DateOnly(2004, 4, 4))]);
    }

    [Theory]
    [InlineData("Decides to extend{0} the mandate of UNMIL until 1 March 2031;", 57)]
    [InlineData("Decides to maintain{0} UNMIL until 1 March 2031;", 15)]
    [InlineData("Decides that UNMIL{0} shall continue until 1 March 2031;", 10)]
    public void A_mission_further_off_is_not_the_one_that_is_extended(string sentence, int words)
    {
        At(words).Should().NotBeNull();
        At(words + 1).Should().BeNull();

        TermClause? At(int words) => Draft.Unmil(Draft.Apart(sentence, words), "Requests UNMIL to report;").Term;
    }

    [Fact]
    public void A_number_of_months_stands_within_some_words_of_for()
    {
        Term(Draft.Apart("Decides to extend the mandate of UNMIL for{0} six months until 1 March 2031;", 8)).Should().Be(("2031-03-01", 6));
        Term(Draft.Apart("Decides to extend the mandate of UNMIL for{0} six months until 1 March 2031;", 9)).Should().Be(("2031-03-01", null));
    }

    private static (string?, int?) Term(string paragraph)
    {
        var term = Draft.Unmil(paragraph).Term;
        term.Should().NotBeNull();
        return (term!.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), term.Months);
    }
}
