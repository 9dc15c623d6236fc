using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class SoundMissionTests
{
    [Fact]
    public void A_sound_mission_is_coherent_and_conclusively_so()
    {
        var report = SoundMission.Proposal.CheckedByAll();
        report.Findings.Should().BeEmpty();
        report.Questions.Should().BeEmpty();
        report.Verdict.Should().Be(Verdict.Coherent);
        report.Conclusive.Should().BeTrue();
        report.Readiness.Gaps.Should().BeEmpty();
        report.Readiness.Open.Should().Be(0);
    }
}
