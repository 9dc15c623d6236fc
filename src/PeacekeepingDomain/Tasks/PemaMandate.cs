using System.Diagnostics.CodeAnalysis;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>A task as a resolution gives it, in the terms of the Peacekeeping Mandates dataset (PEMA).</summary>
/// <remarks>
/// Immutable and compared by value. Only what the data set can record can be written: a requested task has an engagement, one
/// of <see cref="PemaTasks.EngagementsOf"/>; an encouraged task may have one, and the use of force is never only encouraged.
/// </remarks>
public sealed record PemaMandate
{
    private PemaMandate(PemaTask task, PemaEngagement? engagement, PemaStrength strength)
    {
        Task = task;
        Engagement = engagement;
        Strength = strength;
    }

    /// <summary>The task.</summary>
    public PemaTask Task { get; }

    /// <summary>How the mission takes it up; null where it is encouraged and nothing says how.</summary>
    public PemaEngagement? Engagement { get; }

    /// <summary>How strongly it is asked for.</summary>
    public PemaStrength Strength { get; }

    /// <summary>A task the mission is asked to take up in a certain way.</summary>
    /// <param name="task">One of the 41.</param>
    /// <param name="engagement">One of the engagements of the task.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 41.</exception>
    /// <exception cref="ArgumentException">The data set has no such engagement for the task.</exception>
    public static PemaMandate Requested(PemaTask task, PemaEngagement engagement) => Create(task, engagement, PemaStrength.Requested);

    /// <summary>A task the mission is encouraged to take up.</summary>
    /// <param name="task">One of the 41, but not the use of force.</param>
    /// <param name="engagement">One of the engagements of the task, or null where nothing says how.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 41.</exception>
    /// <exception cref="ArgumentException">The data set has no such engagement for the task, or never records it as encouraged.</exception>
    public static PemaMandate Encouraged(PemaTask task, PemaEngagement? engagement = null) => Create(task, engagement, PemaStrength.Encouraged);

    /// <summary>A task with its engagement and strength, if the data set can record them together.</summary>
    /// <param name="task">The task.</param>
    /// <param name="engagement">How the mission takes it up, or null where nothing says how.</param>
    /// <param name="strength">How strongly it is asked for.</param>
    /// <param name="mandate">The task as it is given.</param>
    /// <returns>Whether the three can stand together.</returns>
    public static bool TryCreate(PemaTask task, PemaEngagement? engagement, PemaStrength strength, [NotNullWhen(true)] out PemaMandate? mandate)
    {
        mandate = Objection(task, engagement, strength) is null ? new PemaMandate(task, engagement, strength) : null;
        return mandate is not null;
    }

    /// <summary>Such as <c>Demining: Assist, Requested</c>.</summary>
    public override string ToString() => Engagement is null ? $"{Task}: {Strength}" : $"{Task}: {Engagement}, {Strength}";

    private static PemaMandate Create(PemaTask task, PemaEngagement? engagement, PemaStrength strength)
    {
        if (!Enum.IsDefined(task))
            throw new ArgumentOutOfRangeException(nameof(task), task, "There is no such task.");
        return Objection(task, engagement, strength) is { } objection
            ? throw new ArgumentException(objection, engagement is null ? nameof(task) : nameof(engagement))
            : new PemaMandate(task, engagement, strength);
    }

    private static string? Objection(PemaTask task, PemaEngagement? engagement, PemaStrength strength)
    {
        if (!Enum.IsDefined(task))
            return "There is no such task.";
        if (!Enum.IsDefined(strength))
            return "There is no such strength.";
        if (engagement is { } given && !PemaTasks.EngagementsOf(task).Contains(given))
            return $"{task} has no such engagement.";
        if (engagement is null && strength == PemaStrength.Requested)
            return "A task that is requested is requested in one engagement or another.";
        return task == PemaTask.UseOfForce && strength == PemaStrength.Encouraged ? "The use of force is authorized or it is not." : null;
    }
}
