using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks.Crosswalks;

namespace PeacekeepingDomain.Tasks;

/// <summary>Leads from one taxonomy of mandate tasks to another, with UNPMM in the middle.</summary>
/// <remarks>
/// <para>
/// The links are this library's reading of the definitions; no data set publishes them. PEMA and the Council's components
/// were read by their names, TAMM by its one-line definitions, UNPMM by its codebook.
/// </para>
/// <para>
/// A task of PEMA is read with all its engagements. A task of TAMM that has parts is linked by its own definition; its parts
/// have links of their own. All members are safe to use from several threads.
/// </para>
/// </remarks>
public static class Crosswalk
{
    private static readonly CrosswalkEntry[] Entries =
    [
        .. TaskCategories.All.Select(category => new CrosswalkEntry(
            category, Counterparts(PemaLinks.Table, category), Counterparts(TammLinks.Table, category), Counterparts(ComponentLinks.Table, category))),
    ];

    /// <summary>The categories that answer to a task of PEMA; empty where none does.</summary>
    /// <param name="task">One of the 41.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 41.</exception>
    public static ValueList<CrosswalkLink> Of(PemaTask task) => Row(PemaLinks.Table, (int)task, nameof(task));

    /// <summary>The categories that answer to a task of TAMM; empty where none does.</summary>
    /// <param name="task">One of the 40.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 40.</exception>
    public static ValueList<CrosswalkLink> Of(TammTask task) => Row(TammLinks.Table, (int)task, nameof(task));

    /// <summary>The categories that answer to a component of the Council; empty where none does.</summary>
    /// <param name="component">One of the 21.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 21.</exception>
    public static ValueList<CrosswalkLink> Of(CouncilComponent component) => Row(ComponentLinks.Table, (int)component, nameof(component));

    /// <summary>What answers to a category in the other three; nothing does to <see cref="TaskCategory.Other"/>.</summary>
    /// <param name="category">A member of the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static CrosswalkEntry From(TaskCategory category)
    {
        foreach (var entry in Entries)
        {
            if (entry.Category == category)
                return entry;
        }

        return category == TaskCategory.Other
            ? new(category, [], [], [])
            : throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such task category.");
    }

    private static ValueList<CrosswalkLink> Row<TTask>(ValueList<(TTask Task, ValueList<CrosswalkLink> Links)> table, int number, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, table.Count, parameter);
        return table[number - 1].Links;
    }

    private static ValueList<CrosswalkCounterpart<TTask>> Counterparts<TTask>(
        ValueList<(TTask Task, ValueList<CrosswalkLink> Links)> table, TaskCategory category)
        where TTask : struct, Enum =>
        table.SelectMany(row => row.Links, (row, link) => (row.Task, Link: link))
            .Where(pair => pair.Link.Category == category)
            .Select(pair => new CrosswalkCounterpart<TTask>(pair.Task, pair.Link.Match))
            .ToValueList();
}
