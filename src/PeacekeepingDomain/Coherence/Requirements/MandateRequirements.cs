using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place so that a mandate can be carried.</summary>
public static class MandateRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("MAN-02", "Prioritize the tasks")
            {
                Area = Area.Mandate,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                // Declared in the course of 2018; nothing earlier is judged by it.
                Since = new(2018, 12, 31),
                Sources =
                [
                    Sources.ActionForPeacekeeping.At("commitment 5"),
                    Sources.Resolution2594.At("preamble"),
                    Sources.SpecialCommittee2024.At("para. 121"),
                    Sources.FutureOfPeacekeeping.At("§5.1"),
                ],
                Remedy = "Rank the tasks, and say which of them stops first when resources fall.",
                Precedents = ["Central African Republic, 2014: the mandate named the tasks on which the mission was to focus first (S/RES/2149 (2014), para. 30)."],
            },
            Where = static (mission, _) => mission.Mandate.Tasks.Count > 1,
            Otherwise = "the mission has a single task",
            Parts =
            [
                new("a rank for every task", static mission => !SomeTask(mission, static (task, _) => task.Priority == Priority.Unranked), static mission => mission.Mandate.Tasks),
            ],
        },
        new()
        {
            About = new("MAN-04", "Share or stage a long list of tasks")
            {
                Area = Area.Mandate,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2018, 12, 31),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.1"), Sources.ChristmasMandates.Whole, Sources.ActionForPeacekeeping.At("commitment 5")],
                Remedy = "Leave to the Country Team and to partners what they do better, take the rest in phases, and drop what serves no end.",
                Precedents = ["Kosovo, 1999: four pillars shared the work among organizations (The Future of Peacekeeping, §5.3)."],
            },
            Where = static (mission, ruling) => mission.Mandate.Tasks.Count > ruling.Figure(Figures.ManyTasks),
            Otherwise = "the list of tasks is not long",
            Parts =
            [
                new(
                    "phases, or partners who carry part of the work",
                    static mission => mission.Mandate.Tasks.Any(static task => task.Phase > 1 | !task.DelegatedTo.IsEmpty) | !mission.Modality.CountryTeam.Pillars.IsEmpty,
                    static mission => mission.Modality.CountryTeam.Pillars),
            ],
        },
        new()
        {
            About = new("MAN-06", "Attach a measurable benchmark to each core task")
            {
                Area = Area.Mandate,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2021, 9, 9),
                Sources = [Sources.Resolution2594.At("para. 4"), Sources.FutureOfPeacekeeping.At("§7, Adaptability")],
                Remedy = "Say for each core task what is measured, where it stands and where it is to stand.",
                Precedents = ["The Council asked in 2021 that progress in priority tasks be measured by clear, realistic and measurable benchmarks (S/RES/2594 (2021), para. 4)."],
            },
            Where = static (mission, _) => mission.Mandate.Tasks.Any(static task => task.Priority == Priority.Core),
            Otherwise = "no task is core",
            Parts =
            [
                new(
                    "an indicator, a baseline and a target for every core task",
                    static mission => !SomeTask(mission, static (task, _) => IsUnmeasured(task)),
                    static mission => mission.Mandate.Tasks),
            ],
        },
        new()
        {
            About = new("MAN-09", "Give every task an owner, a capability and a budget line")
            {
                Area = Area.Mandate,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // The inquiry reported in the course of 1999; nothing earlier is judged by it.
                Since = new(1999, 12, 31),
                Sources =
                [
                    Sources.Carlsson.At("conclusions III.1 and 6"),
                    Sources.SpecialCommittee2024.At("paras. 32 and 121"),
                    Sources.FutureOfPeacekeeping.At("§5.1"),
                ],
                Remedy = "Assign the task to a component or a partner that is there, name who provides the capability, and put it into the budget; or drop it.",
                Precedents = ["Rwanda, 1994: the inquiry found the mission's resources and the will behind it to be less than its task (S/1999/1257, conclusion III.1)."],
            },
            Where = static (mission, _) => !mission.Mandate.Tasks.IsEmpty,
            Otherwise = "the mission has no task",
            Parts =
            [
                new(
                    "a component that is there, or a partner, for every task",
                    static mission => !SomeTask(mission, static (task, mission) => IsNobodys(task, mission)),
                    static mission => mission.Mandate.Tasks),
                new(
                    "a provider of every capability that a core task cannot do without",
                    static mission => !SomeTask(mission, static (task, mission) => LacksAProvider(task, mission)),
                    static mission => mission.Mandate.Tasks),
                new(
                    "a budget line for every task beside the core ones",
                    static mission => !SomeTask(mission, static (task, _) => HasNoBudgetLine(task)),
                    static mission => mission.Mandate.Tasks),
            ],
        },
    ];

    private static Tri IsUnmeasured(MandateTaskFacts task) =>
        task.Priority == Priority.Core & (task.Benchmark.Indicator.IsEmpty | task.Benchmark.Baseline.IsEmpty | task.Benchmark.Target.IsEmpty);

    private static Tri IsNobodys(MandateTaskFacts task, MissionFacts mission) =>
        task.DelegatedTo.IsEmpty
        & ((task.Component == ComponentKind.Military & mission.Force.Military.Authorized <= 0)
            | (task.Component == ComponentKind.Police & mission.Force.Police.Authorized <= 0)
            | (task.Component == ComponentKind.Civilian & mission.Force.Civilian.Authorized <= 0));

    private static Tri LacksAProvider(MandateTaskFacts task, MissionFacts mission) => task.Priority == Priority.Core & !Provided(task.Capabilities, mission);

    private static Tri HasNoBudgetLine(MandateTaskFacts task) => task.Priority != Priority.Core & task.Resources == TaskResources.Unfunded;

    // What is stated to be missing has a provider to be found and is a contradiction of its own (MAN-05).
    private static Tri Provided(Words<Capability> capabilities, MissionFacts mission)
    {
        if (capabilities.Value is not { Count: > 0 } needed)
            return capabilities.IsEmpty;
        var provided = Tri.True;
        foreach (var capability in needed.AsSpan())
        {
            var found = Tri.False;
            foreach (var holding in mission.Force.Capabilities)
                found |= holding.Capability == capability;
            foreach (var unit in mission.Force.Units)
                found |= unit.Capabilities.Contains(capability);
            provided &= found;
        }

        return provided;
    }

    private static Tri SomeTask(MissionFacts mission, Func<MandateTaskFacts, MissionFacts, Tri> condition)
    {
        var some = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            some |= condition(task, mission);
        return some;
    }
}
