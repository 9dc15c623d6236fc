using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace CustomRules.Tests;

/// <summary>An expectation that is not met says what was expected and what came.</summary>
public sealed class RuleExpectationTests
{
    private static readonly MissionProposal Weak = Missions.WithStrength(450);

    [Fact]
    public void That_a_rule_fires_where_it_does_not_is_told_with_its_reason() => Says(
        "TCC-01 was to fire at /force/military/authorized on \"Escort mission\". It came out as: not applicable (the mission escorts nobody).",
        () => RuleExpectation.Of(new EscortWithForce(), on: Missions.Escort with { Mandate = new() { Tasks = [] } }).FiresAt("/force/military/authorized"));

    [Fact]
    public void That_a_rule_fires_elsewhere_is_told_with_what_it_finds() => Says(
        "TCC-01 was to fire at /mandate/tasks/0 on \"Escort mission\". It came out as: violated. It fires at /force/military/authorized: "
            + "450 military personnel are to carry this through against the hill militia: see relief convoys through.",
        () => RuleExpectation.Of(new EscortWithForce(), on: Weak).FiresAt("/mandate/tasks/0"));

    [Fact]
    public void That_a_rule_is_silent_where_it_fires_is_told() => Assert.StartsWith(
        "TCC-01 was to be silent on \"Escort mission\". It came out as: violated. It fires at",
        Message(() => RuleExpectation.Of(new EscortWithForce(), on: Weak).IsSilent()),
        StringComparison.Ordinal);

    [Fact]
    public void That_a_rule_is_silent_where_it_asks_is_told_with_the_question() => Assert.Contains(
        "It asks for /force/military/authorized: ",
        Message(() => RuleExpectation.Of(new EscortWithForce(), on: Missions.WithStrength(null)).IsSilent()),
        StringComparison.Ordinal);

    [Fact]
    public void That_a_rule_asks_where_it_is_kept_is_told() => Says(
        "TCC-01 was to ask for /force/military/authorized on \"Escort mission\". It came out as: satisfied.",
        () => RuleExpectation.Of(new EscortWithForce(), on: Missions.Escort).Asks("/force/military/authorized"));

    [Fact]
    public void A_rule_that_throws_is_not_silent() => Assert.Contains(
        "It came out as: failed (",
        Message(() => RuleExpectation.Of(new Throwing(), on: Missions.Escort).IsSilent()),
        StringComparison.Ordinal);

    private static void Says(string sentence, Action expectation) => Assert.Equal(sentence, Message(expectation));

    private static string Message(Action expectation) => Assert.Throws<InvalidOperationException>(expectation).Message;

    private sealed class Throwing : CoherenceRule
    {
        public override Demand About { get; } = new EscortWithForce().About with { Id = "TCC-99" };

        public override void Check(MissionFacts mission, Ruling ruling) => throw new NotSupportedException("not written yet");
    }
}
