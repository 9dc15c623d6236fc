using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Protection;

/// <summary>Which tasks protect people.</summary>
internal static class ProtectionTasks
{
    /// <summary>Whether the task is to protect people from violence, a safe area included.</summary>
    public static Tri Protects(MandateTaskFacts task) =>
        task.Task.IsAny(TaskCategory.ProtectionOfCivilians, TaskCategory.ProtectionOfChildren, TaskCategory.ProtectionFromSexualViolence)
        | task.Traits.Contains(TaskTrait.SafeArea);
}
