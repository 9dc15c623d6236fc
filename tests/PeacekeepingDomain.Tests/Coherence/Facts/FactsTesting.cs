using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

/// <summary>Reads the facts of a proposal as a rule does, in both passes.</summary>
internal static class FactsTesting
{
    /// <summary>The facts as the first, bare pass reads them.</summary>
    public static MissionFacts BareFacts(this MissionProposal proposal) => Facts(proposal, tracked: false, out _);

    /// <summary>The facts as the second pass reads them, with their places.</summary>
    public static MissionFacts Facts(this MissionProposal proposal) => proposal.Facts(out _);

    public static MissionFacts Facts(this MissionProposal proposal, out Ruling ruling) => Facts(proposal, tracked: true, out ruling);

    private static MissionFacts Facts(MissionProposal proposal, bool tracked, out Ruling ruling)
    {
        ruling = new Ruling();
        ruling.Begin(proposal, CheckerSettings.Default, proposal.AsOf);
        ruling.Begin(Strength.Must, tracked, explaining: tracked);
        return new MissionFacts(ruling);
    }

    /// <summary>The condition holds, in both passes.</summary>
    public static void ShouldHold(this MissionProposal proposal, Func<MissionFacts, Tri> condition) => proposal.Answer(condition).Should().Be("true");

    /// <summary>The condition does not hold, in both passes.</summary>
    public static void ShouldNotHold(this MissionProposal proposal, Func<MissionFacts, Tri> condition) => proposal.Answer(condition).Should().Be("false");

    /// <summary>The condition cannot be told, in both passes, for want of exactly these facts.</summary>
    public static void ShouldWaitFor(this MissionProposal proposal, Func<MissionFacts, Tri> condition, params string[] missing) =>
        proposal.Answer(condition).Should().Be("unknown: " + string.Join(", ", missing));

    private static string Answer(this MissionProposal proposal, Func<MissionFacts, Tri> condition)
    {
        var bare = condition(proposal.BareFacts());
        var tracked = condition(proposal.Facts(out var ruling));
        tracked.ToString().Should().Be(bare.ToString(), "both passes agree");
        return tracked.IsUnknown ? "unknown: " + string.Join(", ", ruling.MissingFrom(tracked)) : tracked.ToString();
    }
}
