using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace CustomRules.Tests;

/// <summary>Every rule of the State: where it fires, what it asks, and where it is silent.</summary>
public sealed class ContributorRulesTests
{
    [Fact]
    public void A_small_force_against_a_party_that_resists_is_found()
    {
        var finding = RuleExpectation.Of(new EscortWithForce(), on: Missions.WithStrength(450)).FiresAt("/force/military/authorized");
        Assert.Equal("450 military personnel are to carry this through against the hill militia: see relief convoys through.", finding.Message);
        Assert.Equal(Strength.Must, finding.Strength);
    }

    [Fact]
    public void A_force_that_is_large_enough_is_not() => RuleExpectation.Of(new EscortWithForce(), on: Missions.Escort).IsSilent();

    [Fact]
    public void Nor_is_a_small_force_that_nobody_resists() =>
        RuleExpectation.Of(new EscortWithForce(), on: Missions.WithStrength(450) with { Mandate = new() { Tasks = [new() { Id = "convoys", Traits = [TaskTrait.Escort], OpposedBy = [] }] } })
            .IsSilent();

    [Fact]
    public void Nor_is_a_mission_that_escorts_nobody() =>
        RuleExpectation.Of(new EscortWithForce(), on: Missions.WithStrength(450) with { Mandate = new() { Tasks = [] } }).IsSilent();

    [Fact]
    public void Where_nobody_has_said_how_strong_the_force_is_the_rule_asks() =>
        RuleExpectation.Of(new EscortWithForce(), on: Missions.WithStrength(null)).Asks("/force/military/authorized");

    [Fact]
    public void Contingents_without_an_agreement_are_a_gap() =>
        RuleExpectation.Of(ContributionRequirements.Table[0], on: Missions.WithStatus(StatusOfForces.None)).FiresAt("/legal/statusOfForces");

    [Fact]
    public void Contingents_under_an_agreement_are_not() => RuleExpectation.Of(ContributionRequirements.Table[0], on: Missions.Escort).IsSilent();

    [Fact]
    public void Nor_is_a_mission_without_contingents() =>
        RuleExpectation.Of(ContributionRequirements.Table[0], on: Missions.WithStatus(StatusOfForces.None) with { Force = Missions.WithStrength(0).Force }).IsSilent();

    [Fact]
    public void Where_nobody_has_said_whether_there_is_an_agreement_the_requirement_asks() =>
        RuleExpectation.Of(ContributionRequirements.Table[0], on: Missions.WithStatus(null)).Asks("/legal/statusOfForces");

    [Fact]
    public void An_agreement_that_lapses_while_contingents_stay_is_found() =>
        RuleExpectation.Of(new StatusThatLapses(), Missions.Escort, Missions.WithStatus(StatusOfForces.None)).FiresAt("/after/legal/statusOfForces");

    [Fact]
    public void One_that_lapses_as_they_leave_is_not() =>
        RuleExpectation.Of(new StatusThatLapses(), Missions.Escort, Missions.WithStatus(StatusOfForces.None) with { Force = Missions.WithStrength(0).Force }).IsSilent();

    [Fact]
    public void Nor_is_one_that_stays_in_force() => RuleExpectation.Of(new StatusThatLapses(), Missions.Escort, Missions.Escort).IsSilent();

    [Fact]
    public void Where_nobody_has_said_what_became_of_the_agreement_the_rule_asks() =>
        RuleExpectation.Of(new StatusThatLapses(), Missions.Escort, Missions.WithStatus(null)).Asks("/after/legal/statusOfForces");
}
