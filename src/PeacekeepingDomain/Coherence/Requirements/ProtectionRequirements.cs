using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for the protection of civilians and human rights.</summary>
public static class ProtectionRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("POC-01", "Give every mandate to protect civilians a strategy of the whole mission")
            {
                Area = Area.Protection,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2009, 12, 31),
                Sources = [Sources.ProtectionPolicy.At("para. 3"), Sources.Resolution1894.Whole, Sources.FutureOfPeacekeeping.At("§5.2, models 2 and 3")],
                Remedy = "Write a protection strategy that covers dialogue and engagement, physical protection and a protective environment, with early warning.",
                Precedents = ["Central African Republic, 2014: a protection strategy of the whole mission was part of the mandate (S/RES/2149 (2014), para. 30 (a) (iv))."],
            },
            Where = static (mission, _) =>
                mission.Models.ContainsAny(MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians)
                | mission.Mandate.Tasks.Any(static task => task.Task == TaskCategory.ProtectionOfCivilians),
            Otherwise = "the mission has no task to protect civilians",
            Parts =
            [
                RequirementPart.Of("a protection strategy that covers dialogue and engagement", static mission => mission.Protection.Strategy.Engagement),
                RequirementPart.Of("a protection strategy that covers physical protection", static mission => mission.Protection.Strategy.Physical),
                RequirementPart.Of("a protection strategy that covers a protective environment", static mission => mission.Protection.Strategy.Environment),
            ],
        },
    ];
}
