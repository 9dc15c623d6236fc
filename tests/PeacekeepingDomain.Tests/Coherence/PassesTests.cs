using FsCheck.Fluent;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>The first, bare pass may settle a rule only because the second, tracked one would say the same.</summary>
public sealed class PassesTests
{
    public static TheoryData<string> Samples => SampleMissions.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Both_passes_agree_on_a_sample(string name) => Differences(SampleMissions.Read(name).Proposal).Should().BeEmpty();

    [Fact]
    public void Both_passes_agree_on_a_sound_mission() => Differences(SoundMission.Proposal).Should().BeEmpty();

    [Fact]
    public void Both_passes_agree_on_any_proposal() =>
        Prop.ForAll(ArbitraryProposals.All, proposal => Differences(proposal).Count == 0).ShouldHold(cases: 2000);

    [Fact]
    public void A_rule_that_answers_differently_in_the_two_passes_would_be_noticed()
    {
        // The only way to tell the passes apart is to count them.
        var runs = 0;
        var rule = new TestRule((mission, ruling) => ruling.BreachIf(++runs % 2 == 1 ? Tri.True : Tri.False, at: mission.Name, $"Odd."));
        Differences(SoundMission.Proposal, rule).Should().ContainSingle();
    }

    private static List<string> Differences(MissionProposal proposal)
    {
        var differences = PeacekeepingDoctrine.RuleBook.Rules.SelectMany(rule => Differences(proposal, rule)).ToList();
        foreach (var row in PeacekeepingDoctrine.RuleBook.Requirements)
        {
            var bare = Answer(row, proposal, tracked: false);
            var tracked = Answer(row, proposal, tracked: true);
            if (bare != tracked)
                differences.Add($"{row.About.Id}: bare {bare}, tracked {tracked}");
        }

        return differences;
    }

    private static List<string> Differences(MissionProposal proposal, CoherenceRule rule)
    {
        var bare = Outcome(rule, proposal, tracked: false);
        var tracked = Outcome(rule, proposal, tracked: true);
        return bare == tracked ? [] : [$"{rule.About.Id}: bare {bare}, tracked {tracked}"];
    }

    private static string Outcome(CoherenceRule rule, MissionProposal proposal, bool tracked)
    {
        var ruling = Begin(proposal, tracked, out var mission);
        rule.Check(mission, ruling);
        return $"applies {Word(ruling.Applies)}, breached {Word(ruling.Breached)}, broken {Word(ruling.Broken)}, open {ruling.Open}, reason {ruling.Reason}";
    }

    private static string Answer(Requirement row, MissionProposal proposal, bool tracked)
    {
        var ruling = Begin(proposal, tracked, out var mission);
        return $"{row.Where?.Invoke(mission, ruling)}, {row.InPlace(mission)}";
    }

    private static Ruling Begin(MissionProposal proposal, bool tracked, out MissionFacts mission)
    {
        var ruling = new Ruling();
        ruling.Begin(proposal, CheckerSettings.Default, proposal.AsOf);
        ruling.Begin(Strength.Should, tracked, explaining: false);
        mission = new MissionFacts(ruling);
        return ruling;
    }

    private static string Word(bool flag) => flag ? "yes" : "no";
}
