using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A mission is known by its name, by its initials once the text gives them, and as the one the text is about.</summary>
public sealed class MissionMentionsTests
{
    [Theory]
    [InlineData("the United Nations Mission in Ruritania (UNABC)", "UNABC")]
    [InlineData("the United Nations Force in Ruritania (UNABC)", "UNABC")]
    [InlineData("the United Nations Operation in Ruritania (UNABC)", "UNABC")]
    [InlineData("the United Nations Transitional Authority in Ruritania (UNABC)", "UNABC")]
    [InlineData("the United Nations Transitional Administration in Ruritania (UNABC)", "UNABC")]
    [InlineData("the United Nations Observer Group in Ruritania (UNABC)", "UNABC")]
    [InlineData("the United Nations Police Presence in Ruritania (UNABC)", "UNABC")]
    [InlineData("the African Union Mission in Ruritania (AMIR)", "AMIR")]
    [InlineData("the United Nations Verification Mission (UNABC II)", "UNABC II")]
    [InlineData("the United Nations Verification Mission (UNABC III)", "UNABC III")]
    [InlineData("the United Nations Verification Mission (UNABC IV)", "UNABC IV")]
    [InlineData("the United Nations Verification Mission (UNABC 2)", "UNABC 2")]
    [InlineData("the United Nations Verification Mission (UNABC-II)", null)]
    [InlineData("the Mission; and the others (UNABC)", null)]
    [InlineData("the Mission. The others (UNABC)", null)]
    [InlineData("the Mission: the others (UNABC)", null)]
    [InlineData("the Mission, and the others (UNABC)", null)]
    [InlineData("the Mission (of old) of others (UNABC)", null)]
    [InlineData("a mission in Ruritania (UNABC)", null)]
    [InlineData("the Office in Ruritania (UNABC)", null)]
    [InlineData("the Mission of the United Nations team (UNABC)", null)]
    [InlineData("the United Nations Mission in Ruritania (Unabc)", null)]
    [InlineData("the United Nations Mission in Ruritania (UNABC", null)]
    [InlineData("the United Nations Mission in Ruritania (UNABC or so)", null)]
    [InlineData("the United Nations Mission in Ruritania (UN)", null)]
    public void Initials_behind_a_name_are_a_mission_from_there_on(string name, string? acronym)
    {
        var known = acronym ?? (name.Contains("Unabc", StringComparison.Ordinal) ? "Unabc" : "UNABC");
        var missions = Draft.Read($"Recalls {name};", $"Requests {known} to monitor the ceasefire;", $"Requests {known}’s commander and {known} to report;").Missions;
        missions.Where(static mission => mission.Tasks.Count > 0).Select(static mission => mission.Mission).Should().Equal(acronym is null ? [] : [acronym]);
    }

    [Fact]
    public void Two_that_differ_in_their_number_are_two() =>
        Draft.Read(
            "Recalls the United Nations Verification Mission (UNABC I) and the United Nations Verification Mission (UNABC II);",
            "Requests UNABC II to monitor the ceasefire;").Missions.Single().Mission.Should().Be("UNABC II");

    [Fact]
    public void A_text_that_defines_more_than_a_resolution_does_is_read_as_far_as_that()
    {
        var letters = Enumerable.Range(0, 33).Select(static i => $"UN{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}").ToArray();
        var reading = Draft.Read([.. letters.Select(static letter => $"Recalls the United Nations Mission ({letter});"), $"Requests {letters[31]} to report;", $"Requests {letters[32]} to report;"]);
        reading.Missions.Select(static mission => mission.Mission).Should().Equal(letters[31]);
    }

    [Theory]
    [InlineData("the Mission")]
    [InlineData("this Mission")]
    [InlineData("that Operation")]
    [InlineData("said Force")]
    [InlineData("the Group")]
    [InlineData("the Verification Mission")]
    [InlineData("its Observer Mission")]
    [InlineData("the Protection Force")]
    [InlineData("the Assistance Mission")]
    [InlineData("the Stabilization Mission")]
    [InlineData("the Hybrid Operation")]
    [InlineData("the Transitional Authority")]
    [InlineData("the Mission in this country")]
    [InlineData("the Mission of the people")]
    public void The_mission_that_the_text_is_about_needs_no_name(string words) =>
        Draft.Tasks("Recalls UNMIL;", $"Requests {words} to monitor the ceasefire;").Should().Equal(PemaTask.Ceasefire);

    [Theory]
    [InlineData("the mission")]
    [InlineData("its Mission")]
    [InlineData("an Operation")]
    [InlineData("the Office")]
    [InlineData("the observer Mission")]
    [InlineData("the Mission of Observers")]
    [InlineData("the Mission in Ruritania")]
    [InlineData("the Mission for Peace")]
    public void Another_one_is_not_it(string words) =>
        Draft.Tasks("Recalls UNMIL;", $"Requests {words} to monitor the ceasefire;").Should().BeEmpty();

    [Fact]
    public void It_is_the_one_named_most_often() =>
        Draft.Read("Recalls UNOCI, UNMIL and UNMIL;", "Requests the Mission to monitor the ceasefire;").Missions.Single().Mission.Should().Be("UNMIL");

    [Fact]
    public void Where_none_is_named_there_is_none() => Draft.Read("Requests the Mission to monitor the ceasefire;").Missions.Should().BeEmpty();

    [Fact]
    public void A_name_in_full_is_the_mission_and_of_two_names_the_longer()
    {
        Draft.Read("Requests the United Nations Mission in Liberia to monitor the ceasefire;").Missions.Single().Mission.Should().Be("UNMIL");
        Draft.Read("Requests the United Nations Operation in Somalia II to monitor the ceasefire;").Missions.Single().Mission.Should().Be("UNOSOM II");
        Draft.Read("Requests the United Nations Mission to the Liberia to monitor the ceasefire;").Missions.Should().BeEmpty();
    }
}
