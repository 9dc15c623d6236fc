using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

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
        new()
        {
            About = new("EXT-04", "Plan the handover with the Country Team, and its money")
            {
                Area = Area.Transition,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2021, 9, 9),
                Sources = [Sources.Resolution2594.At("paras. 1 and 2"), Sources.FutureOfPeacekeeping.At("§7, Effective Transition"), Sources.IntegratedAssessment.Whole],
                Remedy = "Begin a plan with the Resident Coordinator and the Country Team for who carries what on, and with which money, and renew it with every review.",
                Precedents = ["Mali, 2023: a plan for the transfer of tasks was asked for only after the end of the mission had been decided (S/RES/2690 (2023), paras. 1 and 3)."],
            },
            Parts =
            [
                RequirementPart.Of("a plan of the Country Team for what follows", static mission => mission.Transition.CountryTeamPlan),
                RequirementPart.Of("funding for what follows", static mission => mission.Transition.Funding),
            ],
        },
        new()
        {
            About = new("EXT-05", "Carry protection and other duties past the departure")
            {
                Area = Area.Transition,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2021, 9, 9),
                Sources =
                [
                    Sources.Resolution2594.At("para. 3"),
                    Sources.FutureOfPeacekeeping.At("§7, Conduct and Accountability"),
                    Sources.FutureOfPeacekeeping.At("§7, Effective Transition"),
                ],
                Remedy = "Help the host State to a plan of its own for protecting civilians, and provide money and people for cases of misconduct, care for victims, claims and records after the mission.",
                Precedents = ["Mali, 2023: arrangements were asked for to oversee what the mission had begun after its withdrawal (S/RES/2690 (2023), para. 8)."],
            },
            Parts =
            [
                RequirementPart.Of("provision for duties that outlast the mission", static mission => mission.Transition.ResidualDuties),
                new(
                    "a national plan for protecting civilians after the mission, where it protects them now",
                    static mission => mission.Transition.NationalProtectionPlan
                        | !(mission.Models.ContainsAny(MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians)
                            | mission.Mandate.Tasks.Any(static task => task.Task == TaskCategory.ProtectionOfCivilians)),
                    static mission => mission.Transition.NationalProtectionPlan),
            ],
        },
    ];
}
