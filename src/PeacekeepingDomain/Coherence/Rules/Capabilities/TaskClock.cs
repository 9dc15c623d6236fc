using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence.Rules.Capabilities;

/// <summary>Whether the time of a task has come.</summary>
internal static class TaskClock
{
    /// <summary>Whether the task has started on the day for which the facts are stated.</summary>
    public static Tri HasStarted(MandateTaskFacts task, MissionFacts mission)
    {
        var start = task.Starts;
        var day = mission.AsOf;
        return Tri.Of(start.Value <= day.Value, start.Missing | day.Missing);
    }
}
