using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfMandate =>
    [
        new("MAN-01", "tasks without an end-state and a process that is stalled", WithoutEndState.ButProcess(ProcessStatus.Stalled)),
        new("MAN-01", "tasks without an end-state and no process", WithoutEndState.ButProcess(ProcessStatus.None)),
        new("MAN-03", "two tasks of which each waits for the other", Sound.WithTask("protect", task => task with { After = ["monitor"] }).WithTask("monitor", task => task with { After = ["protect"] })),
        new("MAN-03", "a task dated before the one it rests on", Sound.WithTask("protect", task => task with { After = ["monitor"], Due = new DateOnly(2024, 12, 1) })),
        new("MAN-03", "an election that does not wait for demobilization", ElectionAmongArmies),
        new("MAN-03", "an election before demobilization is done", ElectionAmongArmies.WithTask("demobilize", task => task with { Due = new DateOnly(2025, 12, 1) })),
        new("MAN-05", "a core task that nothing pays for", Sound.WithTask("protect", task => task with { Resources = TaskResources.Unfunded })),
        new("MAN-05", "a core task within existing resources", Sound.WithTask("protect", task => task with { Resources = TaskResources.WithinExisting })),
        new("MAN-05", "a core task for a component that is not there", Sound.WithTask("monitor", task => task with { Component = ComponentKind.Police })),
        new("MAN-05", "a core task without the capability it needs", CapabilityMissing),
        new("MAN-07", "a task in a State outside the area", Sound.WithTask("monitor", task => task with { States = ["Graustark"] })),
        new("MAN-07", "a task to be secured in a State outside the area", Sound.WithTask("protect", task => task with { States = ["Ruritania", "Graustark"] })),
        new("MAN-08", "protection without limit and out of reach", Sound.WithTask("protect", task => task with { QualifiedByMeans = false, WithinReach = false })),
    ];

    /// <summary>Tasks, and no word on what they are to lead to.</summary>
    public static MissionProposal WithoutEndState => Sound with { Mandate = Sound.Mandate! with { Objective = "" } };

    /// <summary>An election that is fixed without waiting for two armies to be demobilized.</summary>
    public static MissionProposal ElectionAmongArmies => Sound with
    {
        Mandate = Sound.Mandate! with
        {
            Tasks =
            [
                Sound.Mandate.Tasks![0] with { Id = "demobilize", Description = "demobilize both armies", Task = TaskCategory.DisarmamentDemobilizationReintegration, Engagement = Engagement.Assist, OpposedBy = [] },
                Sound.Mandate.Tasks[1] with { Id = "vote", Description = "observe the elections", Task = TaskCategory.ElectoralAssistance },
            ],
        },
    };

    public static MissionProposal CapabilityMissing => Sound.ButForce(force => force with
    {
        Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = HoldingStatus.Missing }],
    });
}
