using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place so that a mission can leave.</summary>
public static class TransitionRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("EXT-01", "Write the exit strategy at the start")
            {
                Area = Area.Transition,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2001, 12, 31),
                Sources = [Sources.NoExitWithoutStrategy.Whole, Sources.Resolution2594.Whole, Sources.Capstone.At("ch. 10"), Sources.FutureOfPeacekeeping.At("§7")],
                Remedy = "State the end-state, the conditions for leaving, and who follows, while the mission is designed.",
                Precedents = ["Central African Republic, 2014: an exit strategy was asked for in the first report (S/RES/2149 (2014), para. 49)."],
            },
            Parts =
            [
                RequirementPart.Of("an exit strategy with an end-state, conditions and a successor", static mission => mission.Transition.ExitStrategy),
            ],
        },
    ];
}
