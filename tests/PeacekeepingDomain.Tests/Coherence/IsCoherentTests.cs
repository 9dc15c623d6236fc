using System.Diagnostics;
using System.Reflection;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class IsCoherentTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    public static TheoryData<string> Samples => SampleMissions.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_short_answer_agrees_with_the_report_on_a_sample(string name)
    {
        var proposal = SampleMissions.Read(name).Proposal;
        Checker.IsCoherent(proposal).Should().Be(Checker.Check(proposal).Verdict != Verdict.Incoherent);
    }

    [Fact]
    public void The_samples_hold_both_answers() =>
        SampleProposals.All.Select(Checker.IsCoherent).Distinct().Should().HaveCount(2);

    [Fact]
    public void The_short_answer_on_a_sound_mission_leaves_no_garbage()
    {
        var allocated = AllocatedByThousand(() => Checker.IsCoherent(SoundMission.Proposal));
        allocated.Should().BeLessThanOrEqualTo(Unoptimized * 1000);
    }

    [Fact]
    public void The_engine_itself_leaves_no_garbage_on_a_clean_rule()
    {
        var engine = Demands.Checker(new TestRule((mission, ruling) =>
        {
            if (!ruling.AppliesIf(mission.Presence == Presence.PeacekeepingOperation, otherwise: "it is no peacekeeping operation"))
                return;
            var large = mission.Force.Military.Authorized + mission.Force.Police.Authorized >= ruling.Figure(Figures.LargeForce);
            foreach (var party in mission.Conflict.Parties)
            {
                foreach (var task in mission.Mandate.Tasks)
                {
                    ruling.BreachIf(
                        large & party.Main & party.Consents == PartyConsent.No & task.OpposedBy.Contains(party.Id) & !task.DirectedAgainst.IsEmpty,
                        at: party.Consents,
                        $"{party} opposes {task} of {mission.Force.Military.Authorized}.",
                        mustIf: task.Engagement.AtLeast(Engagement.Secure));
                }
            }
        }));
        AllocatedByThousand(() => engine.IsCoherent(SoundMission.Proposal)).Should().Be(0);
    }

    [Fact]
    public void A_clean_check_leaves_no_garbage_beyond_its_report()
    {
        // The report, its outcomes, its standing and the collector: far below what messages and lists of places take.
        var allocated = AllocatedByThousand(() => Checker.Check(SoundMission.Proposal));
        allocated.Should().BeLessThanOrEqualTo((600 + Unoptimized) * 1000);
    }

    // Code built for the debugger makes an object of every constant list of words; code as it is shipped makes none.
    private static long Unoptimized { get; } =
        typeof(CoherenceChecker).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true } ? 20_000 : 0;

    private static long AllocatedByThousand<T>(Func<T> check)
    {
        for (var i = 0; i < 200; i++)
            check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            check();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated;
    }
}
