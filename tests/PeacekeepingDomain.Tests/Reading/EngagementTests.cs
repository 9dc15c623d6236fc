using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>The verb that governs the words of a task says how the mission takes it up.</summary>
public sealed class EngagementTests
{
    [Theory]
    [InlineData("Decides that UNMIL shall observe and verify the elections;", PemaEngagement.Monitor)]
    [InlineData("Decides that UNMIL shall assist in the organization of elections;", PemaEngagement.Assist)]
    [InlineData("Decides that UNMIL shall protect civilians under threat of physical violence;", PemaEngagement.Security)]
    [InlineData("Decides that UNMIL shall identify and record threats to civilians;", PemaEngagement.Monitor)]
    [InlineData("Decides that UNMIL shall create secure conditions for the delivery of humanitarian assistance;", PemaEngagement.Security)]
    [InlineData("Decides that UNMIL shall facilitate the delivery of humanitarian assistance;", PemaEngagement.Assist)]
    [InlineData("Requests UNMIL to monitor the arms embargo;", PemaEngagement.Monitor)]
    public void A_task_is_watched_helped_or_secured(string paragraph, PemaEngagement engagement)
    {
        var task = Draft.Task(paragraph);
        task.Strength.Should().Be(PemaStrength.Requested);
        task.Engagements.Should().Equal(engagement);
    }

    [Fact]
    public void Human_rights_are_watched_and_helped_where_both_verbs_stand() =>
        Draft.Task("Decides that UNMIL shall monitor, and help to promote, human rights;").Engagements.Should().Equal(PemaEngagement.Monitor, PemaEngagement.Assist);

    [Theory]
    [InlineData("Encourages UNMIL to assist in demining;")]
    [InlineData("Urges UNMIL to assist in demining;")]
    public void What_is_only_encouraged_says_no_more(string paragraph)
    {
        var task = Draft.Task(paragraph);
        task.Strength.Should().Be(PemaStrength.Encouraged);
        task.Engagements.Should().BeEmpty();
    }
}
