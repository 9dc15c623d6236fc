using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfPolitics =>
    [
        new("POL-01", "nobody leads a process", Unled(ProcessStatus.Prospective)),
        new("POL-01", "no process, no strategy and nobody to lead one", Unled(ProcessStatus.None)),
        new("POL-02", "an option that a permanent member opposes", VetoAnnounced with { Stage = Stage.CouncilOption }),
        new("POL-02", "a mission in the field that a permanent member opposes", VetoAnnounced with { Stage = Stage.Deployed }),
        new("POL-02", "a divided Council behind a mission that a party resists", CouncilDivided),
        new("POL-05", "no peace to keep, and no word of the limits", NoPeace),
        new("POL-06", "an amnesty without a reservation", Amnesty),
    ];

    public static MissionProposal VetoAnnounced => Sound.ButPolitics(process => process with { CouncilUnity = CouncilUnity.PermanentMemberOpposes });

    public static MissionProposal CouncilDivided => Sound.ButPolitics(process => process with { CouncilUnity = CouncilUnity.Divided });

    public static MissionProposal NoPeace => Sound
        .ButConflict(conflict => conflict with { Ceasefire = CeasefireState.None })
        .ButPolitics(process => process with { Status = ProcessStatus.Stalled })
        .ButTasks(task => task with { QualifiedByMeans = false })
        .ButTangible(tangible => tangible with { ExpectationsStated = false });

    public static MissionProposal Amnesty => Sound.ButPolitics(process => process with { AmnestyForInternationalCrimes = true });

    public static MissionProposal Unled(ProcessStatus? status) => Sound.ButPolitics(process => process with { Status = status, Strategy = false, Lead = "" });
}
