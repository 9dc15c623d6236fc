using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place before a mission spends money, and so that it goes on.</summary>
public static class FinanceRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("FIN-02", "Secure the Assembly's approval or a commitment authority before spending")
            {
                Area = Area.Finance,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = DoctrineDates.Charter,
                Sources = [Sources.Charter.At("Art. 17"), Sources.FinancialRegulations.At("regulations 4.6 to 4.9"), Sources.FutureOfPeacekeeping.At("box 3")],
                Remedy = "Ask for authority to commit money, and bring the budget to the Assembly.",
                Precedents = ["For 2024 the Assembly let the Secretary-General commit up to 8 million dollars for unforeseen needs of peace and security (The Future of Peacekeeping, box 3)."],
            },
            Where = static (mission, _) => mission.Finance.Mechanism.IsAny(FinanceMechanism.Assessed, FinanceMechanism.RegularBudget, FinanceMechanism.Mixed),
            Otherwise = "nothing is charged to the Organization's Members",
            Parts =
            [
                new(
                    "a budget that the Assembly has approved, or authority to commit money before that",
                    static mission => mission.Finance.AssemblyApproval | mission.Finance.CommitmentAuthority,
                    static mission => mission.Finance.AssemblyApproval),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("FIN-06", "Plan for a shortage of cash")
            {
                Area = Area.Finance,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // The study came out in the course of October 2024; nothing earlier is judged by it.
                Since = new(2024, 10, 31),
                Sources = [Sources.FutureOfPeacekeeping.At("§2.3, §5.1 and §7")],
                Remedy = "Rank beforehand what is cut when assessed contributions come late or not at all, and keep safety, protection and the evacuation of casualties to the last.",
                Precedents = ["By 2024 arrears stood at about 1.3 billion dollars, and missions had borrowed the reserve fund down to about 40 million (The Future of Peacekeeping, §2.3 and §7)."],
            },
            Where = static (mission, _) => mission.Finance.Mechanism.IsAny(FinanceMechanism.Assessed, FinanceMechanism.RegularBudget, FinanceMechanism.Mixed),
            Otherwise = "nothing is charged to the Organization's Members",
            Parts =
            [
                RequirementPart.Of("a plan for a shortage of cash", static mission => mission.Finance.LiquidityPlan),
            ],
        },
        new()
        {
            About = new("FIN-07", "Rest no core task on voluntary money")
            {
                Area = Area.Finance,
                Strength = Strength.Should,
                Presences = PresenceSets.All,
                DueFrom = Stage.ForceGeneration,
                Since = new(2017, 9, 20),
                Sources = [Sources.Resolution2378.At("para. 17"), Sources.FutureOfPeacekeeping.At("box 3")],
                Remedy = "Pay for core tasks from money that is owed, or have pledges underwritten and say what stops when they fail.",
                Precedents =
                [
                    "Haiti, 2023: the whole cost of the support mission was left to voluntary contributions (S/RES/2699 (2023)); two years later a support office of the United Nations was to supply its successor (S/RES/2793 (2025)).",
                ],
            },
            Where = static (mission, _) => mission.Mandate.Tasks.Any(static task => task.Priority == Priority.Core),
            Otherwise = "no task is core",
            Parts =
            [
                new(
                    "money other than voluntary contributions for every core task",
                    static mission => !mission.Mandate.Tasks.Any(static task => RestsOnGoodwill(task)),
                    FirstOnGoodwill),
            ],
        },
    ];

    private static Tri RestsOnGoodwill(MandateTaskFacts task) => task.Priority == Priority.Core & task.Resources == TaskResources.Voluntary;

    private static Place FirstOnGoodwill(MissionFacts mission)
    {
        foreach (var task in mission.Mandate.Tasks)
        {
            if (RestsOnGoodwill(task).IsTrue)
                return task.Resources;
        }

        return mission.Mandate.Tasks;
    }
}
