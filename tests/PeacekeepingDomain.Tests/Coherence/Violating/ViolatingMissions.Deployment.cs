using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfDeployment =>
    [
        new("DEP-03", "a mission that begins after it is complete", Sound.ButForce(force => force with { InitialOperatingDays = 300 })),
        new("DEP-03", "a mission that is complete before a unit it needs", Sound.ButForce(force => force with { Units = [force.Units![0], force.Units[1] with { DaysToDeploy = 270 }] })),
        new("DEP-04", "a mission needed before it can begin", Sound.ButForce(force => force with { NeededWithinDays = 45, Bridging = false })),
        new("DEP-04", "days between one force and the next", Sound.ButForce(force => force with { Bridging = false }) with { Modality = Sound.Modality! with { Kind = ModalityKind.Sequenced, Handover = Sound.Modality.Handover! with { GapDays = 60 } } }),
    ];
}
