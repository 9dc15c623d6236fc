using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place so that people see what a mission brings, are known to it and know what to expect.</summary>
public static class LocalPopulationRequirements
{
    // The study is of October 2024; nothing earlier is judged by it.
    private static readonly DateOnly Study = new(2024, 10, 31);

    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("BEN-01", "Bring benefits that people see and feel")
            {
                Area = Area.LocalPopulation,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = Study,
                Sources = [Sources.FutureOfPeacekeeping.At("§7, Delivering Tangible Benefits")],
                Remedy = "Budget for quick impact projects, buy in the country and the region where markets can bear it, and say why where a request cannot be met.",
                Precedents = ["Haiti, 2006: the Council asked for quick impact projects to go on (S/RES/1702 (2006), para. 17)."],
            },
            Where = static (mission, _) => !Observation.IsAllOf(mission),
            Otherwise = "the mission only prevents by presence, observes or verifies",
            Parts =
            [
                new(
                    "work that people see and feel: quick impact projects or local purchases",
                    static mission => mission.Tangible.QuickImpactProjects | mission.Tangible.LocalProcurement,
                    static mission => mission.Tangible.QuickImpactProjects),
            ],
        },
        new()
        {
            About = new("BEN-02", "Build local knowledge into the mission")
            {
                Area = Area.LocalPopulation,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = Study,
                Sources =
                [
                    Sources.FutureOfPeacekeeping.At("§6"),
                    Sources.FutureOfPeacekeeping.At("§7, Commitment and Local Knowledge"),
                ],
                Remedy = "Engage communities both ways, and give local staff political work as far as impartiality and their safety allow.",
                Precedents =
                [
                    "Democratic Republic of the Congo, 2009: joint protection teams and liaison with villages were to be carried to further areas (S/RES/1906 (2009), para. 9).",
                ],
            },
            Where = static (mission, _) => !Observation.IsAllOf(mission),
            Otherwise = "the mission only prevents by presence, observes or verifies",
            Parts =
            [
                RequirementPart.Of("engagement of communities, both ways", static mission => mission.Tangible.CommunityEngagement),
                RequirementPart.Of("local staff in political functions", static mission => mission.Tangible.LocalStaffInPolitical),
            ],
        },
        new()
        {
            About = new("BEN-03", "Say what the mission cannot do")
            {
                Area = Area.LocalPopulation,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = Study,
                Sources =
                [
                    Sources.FutureOfPeacekeeping.At("§2.3"),
                    Sources.FutureOfPeacekeeping.At("§7, Achievable Objectives, Sufficient Resources, Realistic Expectations"),
                ],
                Remedy = "Tell the parties and the people early and often what the mission is there for, how far it reaches and what it depends on.",
                Precedents = ["Rwanda, 1994: people had sought refuge with a mission when the Council cut it (S/RES/912 (1994))."],
            },
            Parts =
            [
                RequirementPart.Of("a plain statement of what the mission cannot do", static mission => mission.Tangible.ExpectationsStated),
            ],
        },
    ];
}
