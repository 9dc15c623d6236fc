using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place so that a mission learns, adapts and performs.</summary>
public static class PerformanceRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("PRF-01", "Measure the mission's impact")
            {
                Area = Area.Performance,
                Strength = Strength.Should,
                Presences = PresenceSets.Peacekeeping,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2017, 9, 20),
                Sources = [Sources.Resolution2378.At("para. 13"), Sources.FutureOfPeacekeeping.At("§7, Adaptability")],
                Remedy = "Set up the planning and performance assessment system with a baseline, staff for the data, and a cycle of review.",
                Precedents = ["Democratic Republic of the Congo, 2023: reports were to describe the mission's impact by the data of its assessment system (S/RES/2717 (2023), para. 47)."],
            },
            Parts = [RequirementPart.Of("an assessment of the mission's effect", static mission => mission.Performance.ImpactAssessment)],
        },
        new()
        {
            About = new("PRF-02", "Set performance standards, and consequences")
            {
                Area = Area.Performance,
                Strength = Strength.Should,
                Presences = PresenceSets.Peacekeeping,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2018, 9, 21),
                Sources = [Sources.Resolution2436.At("paras. 1 and 12"), Sources.FutureOfPeacekeeping.At("§7, Performance")],
                Remedy = "Fix a calendar of evaluations for units, sections and leaders, with help for those who fall short and removal of those who go on falling short.",
                Precedents = ["Democratic Republic of the Congo, 2023: reports were to say how reported cases of poor performance are dealt with (S/RES/2717 (2023), para. 47)."],
            },
            Parts =
            [
                RequirementPart.Of("an evaluation of units and leaders", static mission => mission.Performance.Evaluation),
                RequirementPart.Of("remedial steps where performance falls short", static mission => mission.Performance.RemedialSteps),
            ],
        },
        new()
        {
            About = new("PRF-03", "Review the mission at fixed times, and know what would change it")
            {
                Area = Area.Performance,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2018, 9, 21),
                Sources = [Sources.Resolution2436.At("para. 13"), Sources.FutureOfPeacekeeping.At("§2.3"), Sources.FutureOfPeacekeeping.At("§6, Planning")],
                Remedy = "Set the date of the first review, keep a register of risks, and agree beforehand on what is done when a scenario comes true.",
                Precedents =
                [
                    "Mali, 2018: an independent strategic review led to changes in the mandate (S/RES/2423 (2018), preamble).",
                    "Abyei, 2013: the Council asked for a review of risks, posture and strength (S/RES/2104 (2013), para. 12).",
                ],
            },
            Parts =
            [
                new("a time for reviews", static mission => mission.Performance.ReviewMonths > 0, static mission => mission.Performance.ReviewMonths),
                RequirementPart.Of("a register of risks", static mission => mission.Performance.RiskRegister),
                RequirementPart.Of("plans for scenarios", static mission => mission.Performance.Scenarios),
            ],
        },
        new()
        {
            About = new("PRF-04", "Choose leaders and staff for the task")
            {
                Area = Area.Performance,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2018, 9, 21),
                Sources = [Sources.Resolution2436.At("para. 8"), Sources.FutureOfPeacekeeping.At("§6, Personnel"), Sources.FutureOfPeacekeeping.At("§6, Leadership")],
                Remedy = "Select against a profile and as a team, brief before arrival, and recruit for skills and for knowledge of the country.",
                Precedents = ["Sierra Leone: a small mission was led by an Executive Representative who was also the Resident Coordinator (The Future of Peacekeeping, note 113)."],
            },
            Parts =
            [
                RequirementPart.Of("a profile against which leaders are chosen", static mission => mission.Performance.LeadershipProfile),
                RequirementPart.Of("induction of leaders and staff", static mission => mission.Performance.Inductions),
                RequirementPart.Of("a plan for the skills that are needed", static mission => mission.Performance.SkillsPlan),
            ],
        },
    ];
}
