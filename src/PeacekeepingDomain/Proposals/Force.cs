using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Strength and capabilities.</summary>
public sealed record Force
{
    /// <summary>The military component; <see cref="ComponentStrength.None"/> where there is none.</summary>
    [Question("Is there a military component, and how strong?", "The strength paragraph of the decision; none says there is none.")]
    [SilenceMeansNo]
    public ComponentStrength? Military { get; init; }

    /// <summary>The police component; <see cref="ComponentStrength.None"/> where there is none.</summary>
    [Question("Is there a police component, and how strong?", "The strength paragraph of the decision; none says there is none.")]
    [SilenceMeansNo]
    public ComponentStrength? Police { get; init; }

    /// <summary>The civilian component; <see cref="ComponentStrength.None"/> where there is none.</summary>
    [Question("Is there a civilian component, and how strong?", "The strength paragraph and the budget; none says there is none.")]
    [SilenceMeansNo]
    public ComponentStrength? Civilian { get; init; }

    /// <summary>Which capabilities are there, planned or missing. The one place where holdings are said.</summary>
    [Question("Which capabilities are there, planned or missing?", "The statement of requirements and the contributors' pledges.")]
    public ValueList<CapabilityHolding>? Capabilities { get; init; }

    /// <summary>The share of women planned among uniformed personnel.</summary>
    [Question("What share of women is planned among uniformed personnel?", "The force generation plan.")]
    public WomensShare? Women { get; init; }

    /// <summary>The units.</summary>
    [Question("Which units make up the force?", "The statement of unit requirements and the pledges.")]
    public ValueList<Unit>? Units { get; init; }

    /// <summary>Days from the decision to initial operating capability.</summary>
    [Question("After how many days is the force to operate initially?", "The deployment plan.")]
    public int? InitialOperatingDays { get; init; }

    /// <summary>Days from the decision to full operating capability.</summary>
    [Question("After how many days is the force to operate fully?", "The deployment plan.")]
    public int? FullOperatingDays { get; init; }

    /// <summary>Within how many days the tasks need the force.</summary>
    [Question("Within how many days do the tasks need the force?", "The timetable of the agreement or of the threat.")]
    public int? NeededWithinDays { get; init; }

    /// <summary>Whether something bridges the time until the force is there.</summary>
    [Question("What bridges the time until the force is there?", "Vanguard units, a partner’s force, strategic deployment stocks.")]
    [SilenceMeansNo]
    public bool? Bridging { get; init; }

    /// <summary>Whether there is a reserve.</summary>
    [Question("Is there a reserve?", "The concept of operations.")]
    [SilenceMeansNo]
    public bool? Reserve { get; init; }

    /// <summary>At how many sites the force is to stand.</summary>
    [Question("At how many sites is the force to stand?", "The concept of operations.")]
    public int? Sites { get; init; }

    /// <summary>How the force is to act.</summary>
    [Question("Is the force to act as far as its authority reaches?", "The force commander’s directive.")]
    public ForcePosture? Posture { get; init; }
}
