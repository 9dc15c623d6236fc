using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfCapabilities =>
    [
        new("CAP-01", "a place to be secured that no armed unit reaches", OutOfReach),
        new("CAP-01", "core work begun before its capability has come", BegunWithoutCapability),
        new("CAP-02", "three fifths of the assessed strength", Sound.ButMilitary(military => military with { Authorized = 3000 })),
        new("CAP-02", "a fifth of the assessed strength", Sound.ButMilitary(military => military with { Authorized = 1000 })),
        new("CAP-03", "an assessed unit promised within a month, and nothing to bridge the time", PromisedTooSoon),
        new("CAP-09", "a quarter of the force there when core work begins", BegunWithAQuarter),
        new("CAP-09", "a quarter of the force there against a main party that fights on", BegunAgainstAParty),
    ];

    public static MissionProposal OutOfReach => Sound.WithTask("protect", task => task with { WithinReach = false });

    public static MissionProposal BegunWithoutCapability => InTheField.ButForce(force => force with
    {
        Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = HoldingStatus.Planned }],
    });

    public static MissionProposal PromisedTooSoon => Sound.ButForce(force => force with
    {
        Bridging = false,
        Units = [force.Units![0] with { NeededWithinDays = 30 }, .. force.Units.Skip(1)],
    });

    public static MissionProposal BegunWithAQuarter => InTheField.ButForce(force => force with
    {
        Bridging = false,
        Military = force.Military! with { Deployed = 1250 },
    });

    public static MissionProposal BegunAgainstAParty => BegunWithAQuarter
        .ButConflict(conflict => conflict with { Intensity = Intensity.Active })
        .ButParty("bandits", party => party with { Main = true });

    /// <summary>The sound mission on a day on which its tasks have begun.</summary>
    private static MissionProposal InTheField => Sound with { AsOf = new(2024, 6, 1), Stage = Stage.Deployed };
}
