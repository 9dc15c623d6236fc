using System.Globalization;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A figure is a strength where it counts persons of the mission's own, and a change where it is added or taken off.</summary>
public sealed class StrengthTests
{
    [Theory]
    [InlineData("Decides that UNMIL will comprise up to 10,000 military personnel, including 240 military observers and 200 staff officers, and up to 1,800 police personnel;", "Military 10000", "Military 240 of these", "Military 200 of these", "Police 1800")]
    [InlineData("Decides that UNMIL shall consist of up to 10,000 military personnel, including 240 observers, and 1,115 police, with 50 military liaison officers;", "Military 10000", "Military 240 of these", "Police 1115", "Military 50")]
    [InlineData("Decides that UNMIL shall consist of up to 10,000 military personnel comprising 240 staff officers;", "Military 10000", "Military 240 of these")]
    [InlineData("Decides that UNMIL will consist of a military component of up to 500 troops and of a police component, including formed police units, of up to 323 personnel;", "Military 500", "Police 323")]
    [InlineData("Decides that UNMIL shall consist of:\n(a)\nup to 500 troops;\n(b)\na total of 20 police officers;", "Military 500", "Police 20")]
    [InlineData("Decides that UNMIL shall include up to 10 000 troops;", "Military 10000")]
    [InlineData("Decides that UNMIL shall include up to fifty police officers;", "Police 50")]
    [InlineData("Decides that UNMIL shall include up to ten police officers;")]
    [InlineData("Decides that UNMIL shall include up to 50 civilian experts;", "Civilian 50")]
    [InlineData("Decides that UNMIL shall include up to 500 authorized troops;", "Military 500")]
    [InlineData("Decides that UNMIL shall include 500 troops of all ranks;", "Military 500")]
    [InlineData("Decides that UNMIL shall include up to 500 officers of formed police units;", "Police 500")]
    [InlineData("Decides that UNMIL shall include up to 500 troops and appropriate police;", "Military 500")]
    [InlineData("Decides that UNMIL shall include up to 500 military and police personnel;", "Police 500")]
    [InlineData("Decides that UNMIL shall include up to 17 formed police units of up to 140 personnel each;", "Police 2380")]
    [InlineData("Decides that UNMIL shall include up to 3 military units of 100 personnel per unit;", "Military 300")]
    [InlineData("Decides that UNMIL shall include up to 3 infantry battalions of 850 troops;", "Military 850")]
    [InlineData("Decides that UNMIL shall include up to 500 United Nations military observers;", "Military 500")]
    [InlineData("Decides that UNMIL shall include up to 500 UNMIL troops;", "Military 500")]
    public void Each_component_has_its_figure(string paragraph, params string[] told) => Strength(paragraph).Should().Equal(told);

    [Theory]
    [InlineData("Decides to reduce the military component of UNMIL to a strength of 17,500;", "Military 17500 military component")]
    [InlineData("Decides to reduce the military component of UNMIL to a strength of 17,500, and to report;", "Military 17500 military component")]
    [InlineData("Decides to reduce the military component of UNMIL to 17,500 by December;", "Military 17500 military component")]
    [InlineData("Decides to reduce the military component of UNMIL to 17,500 before long;")]
    [InlineData("Decides to reduce the military component of UNMIL, of late 17,500;")]
    [InlineData("Decides to keep the force level of UNMIL at 1,500;", "Military 1500 force level")]
    [InlineData("Decides to keep the level of UNMIL at 1,500;")]
    [InlineData("Decides to keep the force strength of UNMIL at 1,500 personnel;", "Military 1500 personnel")]
    [InlineData("Decides to keep the strength of the military component of UNMIL at 8,837 personnel;", "Military 8837 personnel")]
    [InlineData("Decides to keep the combined military strength of UNMIL at a total of 8,837 personnel;", "Military 8837 personnel")]
    [InlineData("Decides to keep the military and police of UNMIL at a combined total of 8,837 personnel;")]
    [InlineData("Decides to adjust UNMIL to a total of 323 personnel for the police component;", "Police 323 personnel")]
    [InlineData("Decides to adjust UNMIL to a total of 323 personnel for the police;")]
    [InlineData("Decides to adjust UNMIL to a total of 323 personnel;")]
    [InlineData("Decides to reduce the number of police of UNMIL to 20;", "Police 20 police")]
    [InlineData("Decides to reduce the number of police of UNMIL to 19;")]
    [InlineData("Decides to set the number of troops of UNMIL at 1900;", "Military 1900 troops")]
    [InlineData("Decides to set the number of troops of UNMIL at 1901;")]
    [InlineData("Decides to set the number of troops of UNMIL at 2099;")]
    [InlineData("Decides to set the number of troops of UNMIL at 2100;", "Military 2100 troops")]
    public void What_is_counted_may_stand_before_the_figure_and_a_year_is_none(string paragraph, params string[] told) =>
        Draft.Unmil(paragraph).Ceilings.Select(static ceiling => string.Create(CultureInfo.InvariantCulture, $"{ceiling.Component} {ceiling.Number} {ceiling.Category}")).Should().Equal(told);

    [Theory]
    [InlineData("Authorizes an increase in the strength of UNMIL by up to 500 troops and 20 police officers;", "Military +500", "Police +20")]
    [InlineData("Authorizes an increase of UNMIL by up to 6,550 troops, 150 military observers and 275 police;", "Military +6550", "Military +150", "Police +275")]
    [InlineData("Authorizes an increase of UNMIL by up to 6,550 troops, to a total of 15,000 troops;", "Military +6550", "Military 15000")]
    [InlineData("Authorizes an increase of UNMIL by 500 troops and a maximum strength of 1,200 police;", "Military +500", "Police 1200")]
    [InlineData("Decides to deploy to UNMIL an additional 350 troops;", "Military +350")]
    [InlineData("Decides to deploy to UNMIL up to 350 additional troops;", "Military +350")]
    [InlineData("Decides to deploy to UNMIL an additional 350 troops, with a level of 200 police;", "Military +350", "Police 200")]
    [InlineData("Decides on a reduction of UNMIL of 2,450 in the number of military personnel;", "Military -2450")]
    [InlineData("Decides on an increase of 500 troops for UNMIL;", "Military +500")]
    [InlineData("Decides on a decrease of 500 troops for UNMIL;", "Military -500")]
    [InlineData("Decides on a reinforcement of 500 troops for UNMIL;", "Military +500")]
    [InlineData("Decides on a strength of 500 troops for UNMIL;", "Military 500")]
    [InlineData("Decides to repatriate from UNMIL 300 troops, the strength being reduced;", "Military -300")]
    [InlineData("Decides to strengthen UNMIL by 300 troops;", "Military +300")]
    [InlineData("Decides to expand UNMIL by 300 troops;", "Military +300")]
    [InlineData("Decides to reinforce UNMIL by 300 troops;", "Military +300")]
    [InlineData("Decides to decrease UNMIL by 300 troops;", "Military -300")]
    [InlineData("Decides to reduce the military component of UNMIL by 1,200 personnel;", "Military -1200")]
    [InlineData("Decides to reduce UNMIL, which was to be expanded, by 300 troops;", "Military +300")]
    [InlineData("Decides to reduce the police of UNMIL and to increase its strength by 300 troops;", "Military +300")]
    [InlineData("Decides to reduce the police of UNMIL and to reinforce its strength by 300 troops;", "Military +300")]
    [InlineData("Decides to reduce the police of UNMIL and to strengthen it by 300 troops;", "Military +300")]
    [InlineData("Decides to decrease the troop level of UNMIL to no more than 1,200;", "Military 1200")]
    [InlineData("Decides to reduce UNMIL from its current strength of 5,000 troops to 4,000 troops;", "Military 4000")]
    [InlineData("Decides to reduce UNMIL from 5,000 to 4,000 troops;", "Military 4000")]
    [InlineData("Decides to increase the military strength of UNMIL from 5,000 to up to 6,000 troops;", "Military 6000")]
    [InlineData("Decides to reduce UNMIL by 300 troops, leaving 4,000 troops;", "Military -300", "Military 4000")]
    public void What_is_added_or_taken_off_is_a_change_and_what_it_comes_to_is_none(string paragraph, params string[] told) => Strength(paragraph).Should().Equal(told);

    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL, as set out in paragraphs 12 and 13 of resolution 1509 (2003) of 19 September 2003, until 30 September 2010;")]
    [InlineData("Decides to increase the support of UNMIL to the selection of 26,300 UNITA soldiers for the army;")]
    [InlineData("Requests UNMIL to help to train up to 3,500 police officers;")]
    [InlineData("Decides that UNMIL shall include a team to train 500 police officers;")]
    [InlineData("Decides that UNMIL shall help with the reduction of the army to 5,000 Ruritanian soldiers;")]
    [InlineData("Decides that UNMIL shall include up to 10,000 UNITA troops;")]
    [InlineData("Decides that UNMIL shall include up to 50 customs officers;")]
    [InlineData("Decides that UNMIL shall include up to 12 military helicopters;")]
    [InlineData("Decides that UNMIL shall consist of up to 2 battalions;")]
    [InlineData("Decides that UNMIL shall include a team, as in paragraph 12 military observers are;")]
    [InlineData("Decides to expand UNMIL as in the report (500 troops);")]
    [InlineData("Decides that UNMIL shall have 500 troops;")]
    [InlineData("Encourages UNMIL to deploy up to 500 troops;")]
    public void Dates_citations_materiel_and_others_are_no_strength(string paragraph) => Strength(paragraph).Should().BeEmpty();

    [Fact]
    public void A_figure_with_no_mission_beside_it_is_that_of_the_mission_the_text_is_about() =>
        Strength(Extended, "Decides to increase the military strength to a maximum of 500 troops;").Should().Equal("Military 500");

    [Theory]
    [InlineData("Authorizes EUFOR, with an additional strength of 500 troops;")]
    [InlineData("Authorizes the deployment of INTRUR, with up to 500 troops;")]
    [InlineData("Requests the Secretary-General to deploy up to 500 troops;")]
    [InlineData("Welcomes the deployment of up to 500 troops;")]
    public void A_figure_of_another_body_or_in_another_kind_of_clause_is_not(string paragraph) => Strength(Extended, paragraph).Should().BeEmpty();

    [Fact]
    public void Each_mission_has_the_figures_of_the_clause_that_names_it_first()
    {
        var reading = Draft.Read("Decides that UNMIL shall consist of up to 500 troops, and authorizes for UNOCI up to 20 police officers;");
        reading.Missions.Select(static mission => (mission.Mission, mission.Ceilings.Single().Number)).Should().BeEquivalentTo([("UNMIL", 500), ("UNOCI", 20)]);
    }

    [Theory]
    [InlineData("Decides to keep UNMIL, with its military,{0}, at 500 personnel in total;", 16, "Military 500", "")]
    [InlineData("Decides to adjust UNMIL to a total of 323{0} police;", 11, "Police 323", "")]
    [InlineData("Decides to adjust UNMIL to a total of 323 personnel for{0} the police component;", 11, "Police 323", "")]
    [InlineData("Decides to keep the military{0} strength of UNMIL at 1,500;", 7, "Military 1500", "")]
    [InlineData("Decides that UNMIL shall consist of up to 17 formed police units of{0} 140 personnel each;", 4, "Police 2380", "")]
    [InlineData("Decides that UNMIL shall train{0} up to 500 police officers;", 9, "", "Police 500")]
    [InlineData("Decides to reduce UNMIL by{0} 500 troops;", 4, "Military -500", "Military 500")]
    [InlineData("Decides to reduce{0} UNMIL by 500 troops;", 56, "Military -500", "Military +500")]
    public void What_belongs_to_a_figure_stands_within_some_words_of_it(string sentence, int words, string near, string far)
    {
        At(words).Should().Be(near);
        At(words + 1).Should().Be(far);

        string At(int words) => string.Join(", ", Strength(Draft.Apart(sentence, words), "Requests UNMIL to report;"));
    }

    private const string Extended = "Decides to extend the mandate of UNMIL until 30 June 2031;";

    private static string[] Strength(params string[] paragraphs) =>
        [.. Draft.Unmil(paragraphs).Ceilings.Select(static ceiling => string.Create(CultureInfo.InvariantCulture, $"{ceiling.Component} {(ceiling.IsChange && ceiling.Number > 0 ? "+" : "")}{ceiling.Number}{(ceiling.IsPart ? " of these" : "")}"))];
}
