using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Starts;

/// <summary>What a task that was read from a text is in the words of a proposal.</summary>
internal static class TaskFacts
{
    // Kinds of task that doctrine treats on their own, by words that say just that.
    private static readonly (TaskTrait Trait, string[] Words)[] TraitWords =
    [
        (TaskTrait.SafeArea, ["safe area", "safe haven", "protected area", "security zone"]),
        (TaskTrait.Escort, ["escort"]),
    ];

    /// <summary>The category that means the same or takes the task in, or the part of it that engagement or words name; other where none does.</summary>
    public static TaskCategory Category(PemaTask task, PemaEngagement? engagement, ValueList<TaskClause> clauses) => (task, engagement) switch
    {
        (PemaTask.HumanRights, PemaEngagement.Monitor) => TaskCategory.HumanRightsMonitoring,
        (PemaTask.HumanRights, PemaEngagement.Assist) => TaskCategory.HumanRightsPromotion,
        (PemaTask.HumanitarianRelief, PemaEngagement.Assist) => TaskCategory.HumanitarianAssistance,
        (PemaTask.HumanitarianRelief, PemaEngagement.Security) => TaskCategory.SecureEnvironmentForAid,
        (PemaTask.Ceasefire, PemaEngagement.Monitor) => TaskCategory.MilitaryObservation,
        (PemaTask.SmallArmsControl, PemaEngagement.Monitor) => TaskCategory.SmallArmsAndLightWeapons,
        (PemaTask.PoliceReform, PemaEngagement.Monitor) => TaskCategory.PoliceObservation,
        (PemaTask.ChildrensRights, _) when Say(clauses, "protect") => TaskCategory.ProtectionOfChildren,
        (PemaTask.Gender, _) when Say(clauses, "women") => TaskCategory.WomensRightsAndParticipation,
        (PemaTask.PeaceProcess, _) when Say(clauses, "good offices", "mediat") => TaskCategory.GoodOfficesAndMediation,
        _ => Linked(task),
    };

    public static Engagement Of(PemaEngagement engagement) => engagement switch
    {
        PemaEngagement.Monitor => Engagement.Monitor,
        PemaEngagement.Assist => Engagement.Assist,
        _ => Engagement.Secure,
    };

    /// <summary>The traits that the words of its clauses name; null where they name none.</summary>
    public static ValueList<TaskTrait>? Traits(PemaTask task, ValueList<TaskClause> clauses)
    {
        var traits = new List<TaskTrait>();
        foreach (var (trait, words) in TraitWords)
        {
            if (Say(clauses, words))
                traits.Add(trait);
        }

        if (task == PemaTask.OffensiveOperations)
            traits.Add(TaskTrait.Offensive);
        if (task == PemaTask.HumanitarianRelief && Say(clauses, "deliver"))
            traits.Add(TaskTrait.HumanitarianDelivery);
        return traits.Count == 0 ? null : traits.ToValueList();
    }

    private static TaskCategory Linked(PemaTask task)
    {
        foreach (var match in new[] { CrosswalkMatch.Exact, CrosswalkMatch.Broader })
        {
            foreach (var link in Crosswalk.Of(task))
            {
                if (link.Match == match)
                    return link.Category;
            }
        }

        return TaskCategory.Other;
    }

    private static bool Say(ValueList<TaskClause> clauses, params string[] words) =>
        clauses.Any(clause => Array.Exists(words, word => clause.Quotation.Words.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
