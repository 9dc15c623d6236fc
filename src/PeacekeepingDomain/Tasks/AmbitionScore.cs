using System.Globalization;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>
/// How far a mandate reaches, by the formula of the UN Peace Mission Mandates dataset (UNPMM, codebook of version 2.2,
/// section 7).
/// </summary>
/// <remarks>
/// <para>
/// A minimalist task weighs 1, a moderate one 2, a maximalist one 3; the sum is divided by the number of tasks. As the data
/// set publishes it, every entry of a mission in every year counts, so a task that is given again counts again; and the
/// overarching categories count as tasks without weight, so a score can fall below 1.
/// </para>
/// <para>Immutable and compared by value: by weight and number of tasks, of which score and class follow.</para>
/// </remarks>
public sealed record AmbitionScore
{
    private AmbitionScore(int weight, int tasks)
    {
        Weight = weight;
        Tasks = tasks;
    }

    /// <summary>The sum of the weights.</summary>
    public int Weight { get; }

    /// <summary>The number of tasks, repeats and overarching categories counted; at least one.</summary>
    public int Tasks { get; }

    /// <summary>The weight by the number of tasks, from 0 to 3. The data set publishes it rounded to two decimals.</summary>
    public double Score => (double)Weight / Tasks;

    /// <summary>The class of the score, told from the exact ratio.</summary>
    public MandateAmbition Class =>
        Weight <= Tasks ? MandateAmbition.Minimalist
        : Weight <= 2L * Tasks ? MandateAmbition.Moderate
        : MandateAmbition.Maximalist;

    /// <summary>What says how a score is made.</summary>
    public static Citation Source { get; } = Sources.Unpmm.At("codebook, section 7");

    /// <summary>The score of a mandate, or null where it has no task that the data set codes.</summary>
    /// <param name="tasks">
    /// Its tasks, each as often as it was given; <see cref="TaskCategory.Other"/> is left out, as the data set does not code it.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="tasks"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of the enumeration.</exception>
    public static AmbitionScore? Of(IEnumerable<TaskCategory> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var (weight, count) = (0, 0);
        foreach (var task in tasks)
        {
            if (TaskCategories.GroupOf(task) is not { } group)
                continue;
            count++;
            weight += group switch
            {
                TaskGroup.Minimalist => 1,
                TaskGroup.Moderate => 2,
                TaskGroup.Maximalist => 3,
                _ => 0,
            };
        }

        return count == 0 ? null : new AmbitionScore(weight, count);
    }

    /// <summary>Such as <c>2.11 (Maximalist)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} ({Class})");
}
