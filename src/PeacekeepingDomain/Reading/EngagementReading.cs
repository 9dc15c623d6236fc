using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>Tells how a mission is to take up a task.</summary>
internal static class EngagementReading
{
    public static void Add(PemaTask task, ReadOnlySpan<Word> words, Clause clause, TaskMatch match, ISet<PemaEngagement> engagements) =>
        engagements.Add(task == PemaTask.CivilianProtection ? PemaEngagement.Security : PemaEngagement.Assist);
}
