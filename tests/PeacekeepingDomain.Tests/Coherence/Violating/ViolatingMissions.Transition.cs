using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfTransition =>
    [
        new("EXT-02", "a date while violence goes on", LeavingBy(ExitBasis.Dates)),
        new("EXT-02", "the budget and nothing measured", Settled(LeavingBy(ExitBasis.Budget)).ButTransition(transition => transition with { Benchmarks = false })),
        new("EXT-03", "a drawdown soon after the polls", SoonAfterPolls),
        new("EXT-06", "nobody to follow", NobodyFollows),
    ];

    public static MissionProposal LeavingBy(ExitBasis basis) => Sound.ButTransition(transition => transition with { Basis = basis });

    public static MissionProposal SoonAfterPolls =>
        Sound.ButTransition(transition => transition with { DrawdownMonthsAfterElection = 2 }) with
        {
            Models = [.. Sound.Models!, MissionModel.ElectionSecurityAndAssistance],
            Stage = Stage.Deployed,
        };

    public static MissionProposal NobodyFollows =>
        Sound.ButTransition(transition => transition with { SuccessorCapacity = SuccessorCapacity.None }) with { Stage = Stage.Transition };

    public static MissionProposal Settled(MissionProposal mission) => mission.ButConflict(conflict => conflict with { Intensity = Intensity.Tension });
}
