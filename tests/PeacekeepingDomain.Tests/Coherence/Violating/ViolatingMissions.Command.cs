using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfCommand =>
    [
        new("CMD-01", "national operational control", Commanded(command => command with { OperationalControl = OperationalControl.National })),
        new("CMD-01", "another organization's operational control", Commanded(command => command with { OperationalControl = OperationalControl.Organization })),
        new("CMD-01", "two heads", Commanded(command => command with { HeadsOfMission = 2 })),
        new("CMD-01", "orders from capitals", Commanded(command => command with { OrdersFromCapitals = true })),
        new("CMD-02", "two heads of a hybrid", Hybrid(command => command with { HeadsOfMission = 2 })),
        new("CMD-02", "national control of a hybrid", Hybrid(command => command with { OperationalControl = OperationalControl.National })),
        new("CMD-02", "a hybrid by other rules", Hybrid(command => command with { UnRules = false })),
        new("CMD-02", "a hybrid on other money", Hybrid(command => command with { UnFinancing = false })),
        new("CMD-02", "a hybrid of one organization", Sound with { Modality = Sound.Modality! with { Kind = ModalityKind.Hybrid } }),
        new("CMD-04", "a force that fights beside it without liaison", Beside(new() { Name = "Operation Falcon", Mandates = [ParallelMandate.Robust], DelineatedAreas = true, Liaison = false, HostConsent = true, Opposes = "bandits" })),
        new("CMD-04", "a force that nothing tells apart", Beside(new() { Name = "a training mission", Mandates = [ParallelMandate.Training], DelineatedAreas = false, Liaison = false, HostConsent = true, Opposes = "" })),
        new("CMD-04", "a force that fights a party to the agreement", Beside(new() { Name = "Operation Falcon", Mandates = [ParallelMandate.Robust], DelineatedAreas = false, Liaison = false, HostConsent = true, Opposes = "front" })),
        new("CMD-06", "a force led by others under the control of the United Nations", Sound with { Presence = Presence.UnAuthorizedForce }),
        new("CMD-06", "an enforcing force under the Safety Convention", Commanded(command => command with { OperationalControl = OperationalControl.National })
            .ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.EnforcementMeasures }) with { Presence = Presence.RegionalOperation }),
        new("CMD-07", "a caveat on a core task", Sound.ButForce(force => force with { Units = [force.Units![0] with { Caveats = [new() { Task = "protect", Declared = true }] }, force.Units[1]] })),
        new("CMD-07", "a caveat of every unit that could carry a core task", Sound.ButForce(force => force with { Units = [force.Units![0], force.Units[1] with { Caveats = [new() { Task = "protect", Declared = true }] }] })),
    ];

    /// <summary>The sound mission under another command.</summary>
    public static MissionProposal Commanded(Func<CommandArrangement, CommandArrangement> change) =>
        Sound with { Modality = Sound.Modality! with { Command = change(Sound.Modality.Command!) } };

    /// <summary>The sound mission as a hybrid operation under another command.</summary>
    public static MissionProposal Hybrid(Func<CommandArrangement, CommandArrangement> change) =>
        Sound with { Modality = Sound.Modality! with { Kind = ModalityKind.Hybrid, PartnerOrganizations = ["African Union"], Command = change(Sound.Modality.Command!) } };

    /// <summary>The sound mission with a force beside it.</summary>
    public static MissionProposal Beside(ParallelForce force) => Sound with { Modality = Sound.Modality! with { Kind = ModalityKind.Parallel, ParallelForces = [force] } };
}
