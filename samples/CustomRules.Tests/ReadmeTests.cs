namespace CustomRules.Tests;

/// <summary>What the README of the sample shows, line by line as it stands there.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_aid_says_where_a_rule_fires_what_it_asks_and_where_it_is_silent()
    {
        var (mission, unstated, strong) = (Missions.WithStrength(450), Missions.WithStrength(null), Missions.Escort);
        RuleExpectation.Of(new EscortWithForce(), on: mission).FiresAt("/force/military/authorized");
        RuleExpectation.Of(new EscortWithForce(), on: unstated).Asks("/force/military/authorized");
        RuleExpectation.Of(new EscortWithForce(), on: strong).IsSilent();
    }
}
