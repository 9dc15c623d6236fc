using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfMandate =>
    [
        new("MAN-05", "a core task that nothing pays for", Sound.WithTask("protect", task => task with { Resources = TaskResources.Unfunded })),
        new("MAN-05", "a core task within existing resources", Sound.WithTask("protect", task => task with { Resources = TaskResources.WithinExisting })),
        new("MAN-05", "a core task for a component that is not there", Sound.WithTask("monitor", task => task with { Component = ComponentKind.Police })),
        new("MAN-05", "a core task without the capability it needs", CapabilityMissing),
    ];

    public static MissionProposal CapabilityMissing => Sound.ButForce(force => force with
    {
        Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = HoldingStatus.Missing }],
    });
}
