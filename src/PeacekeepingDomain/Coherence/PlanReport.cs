using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>What a check of a plan found, phase by phase and step by step.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PlanReport
{
    internal PlanReport(string plan, ValueList<CheckReport> phases, ValueList<ChangeReport> steps)
    {
        Plan = plan;
        Phases = phases;
        Steps = steps;
    }

    /// <summary>The name of the plan.</summary>
    public string Plan { get; }

    /// <summary>The check of each phase.</summary>
    public ValueList<CheckReport> Phases { get; }

    /// <summary>The check of each step from one phase to the next: one fewer than the phases.</summary>
    public ValueList<ChangeReport> Steps { get; }
}
