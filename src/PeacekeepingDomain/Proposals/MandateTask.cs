using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Proposals;

/// <summary>A task of the mandate.</summary>
public sealed record MandateTask
{
    /// <summary>A short id by which other facts name the task.</summary>
    public required string Id { get; init; }

    /// <summary>The category of the task; <see cref="TaskCategory.Other"/> with a description for what the taxonomy cannot name.</summary>
    [Question("Which category of task is it?", "The task taxonomy; other, with a description, where none fits.")]
    public TaskCategory? Task { get; init; }

    /// <summary>The task in words.</summary>
    [Question("How does the mandate put the task?", "Its paragraph, shortened.")]
    public string? Description { get; init; }

    /// <summary>The model it belongs to.</summary>
    [Question("Which model does the task belong to?", "The models the mission combines.")]
    public MissionModel? Model { get; init; }

    /// <summary>What it asks the mission to do: watch, help, secure, impose.</summary>
    [Question("Is the mission to monitor, to assist, to secure or to enforce?", "The verb of the paragraph.")]
    public Engagement? Engagement { get; init; }

    /// <summary>How it ranks.</summary>
    [Question("Is the task core, supporting, or does the mandate not rank it?", "The mandate's priorities.")]
    public Priority? Priority { get; init; }

    /// <summary>The parties likely to resist it and able to, by id.</summary>
    [Question("Which parties are likely to resist the task, and able to?", "The threat assessment; an empty list says none.")]
    public ValueList<string>? OpposedBy { get; init; }

    /// <summary>Whether armed units can get there in time.</summary>
    [Question("Can armed units reach the place in time?", "The concept of operations and the map of bases.")]
    public bool? WithinReach { get; init; }

    /// <summary>The tasks that come before it, by id.</summary>
    [Question("Which tasks must come first?", "The phases of the mandate; an empty list says none.")]
    public ValueList<string>? After { get; init; }

    /// <summary>The day it starts.</summary>
    [Question("When does the task start?", "The decision, or the timetable of the agreement.")]
    public DateOnly? Starts { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    [Question("When is the task due?", "The decision, or the timetable of the agreement.")]
    public DateOnly? Due { get; init; }

    /// <summary>The component that carries it.</summary>
    [Question("Which component carries the task?", "The mission concept.")]
    public ComponentKind? Component { get; init; }

    /// <summary>The capabilities without which it cannot be done.</summary>
    [Question("Which capabilities can the task not do without?", "The statement of requirements; an empty list says none.")]
    public ValueList<Capability>? Capabilities { get; init; }

    /// <summary>What pays for it.</summary>
    [Question("What pays for the task?", "The budget, and any phrase such as within existing resources.")]
    public TaskResources? Resources { get; init; }

    /// <summary>The party it is directed against, by id.</summary>
    [Question("Is the task directed against a party, and which?", "The paragraph that names it.")]
    public string? DirectedAgainst { get; init; }

    /// <summary>The party it supports, by id.</summary>
    [Question("Does the task support a party, and which?", "The paragraph that names it.")]
    public string? Supports { get; init; }

    /// <summary>What doctrine treats on its own about it: safe area, offensive, executive and so on.</summary>
    [Question("Does the task concern a safe area, force people, attack somebody, or exercise public powers?", "The paragraph; an empty list says none of these.")]
    [SilenceMeansNo]
    public ValueList<TaskTrait>? Traits { get; init; }

    /// <summary>The phase of the mandate it belongs to, from one.</summary>
    [Question("To which phase of the mandate does the task belong?", "The mission concept.")]
    public int? Phase { get; init; }

    /// <summary>The Country Team entity or partner that carries it instead.</summary>
    [Question("Is the task delegated to a Country Team entity or partner, and to which?", "The mission concept and its agreements.")]
    public string? DelegatedTo { get; init; }

    /// <summary>How its progress is measured.</summary>
    [Question("How is the task’s progress measured?", "The benchmarks and the results-based budget.")]
    public TaskBenchmark? Benchmark { get; init; }

    /// <summary>The States it is carried out in.</summary>
    [Question("In which States is the task carried out?", "The mandate.")]
    public ValueList<string>? States { get; init; }

    /// <summary>The places it is carried out at.</summary>
    [Question("Where is the task carried out?", "The concept of operations.")]
    public ValueList<string>? Locations { get; init; }

    /// <summary>Parties whose violence it leaves out, by id.</summary>
    [Question("Does the task leave out the violence of any party?", "The mandate’s words; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<string>? PerpetratorsExcluded { get; init; }

    /// <summary>Whether it is qualified by the mission’s capabilities and areas of deployment.</summary>
    [Question("Is the task qualified by the mission’s capabilities and areas of deployment?", "The paragraph’s words.")]
    [SilenceMeansNo]
    public bool? QualifiedByMeans { get; init; }

    internal string Describe() => Description ?? Id;
}
