namespace PeacekeepingDomain.Proposals;

/// <summary>The strength of a component, in persons.</summary>
public sealed record ComponentStrength
{
    /// <summary>No such component: nobody required, authorized or deployed, and nobody armed. In JSON the word <c>none</c>.</summary>
    public static ComponentStrength None { get; } = new()
    {
        Required = 0,
        Requested = 0,
        Authorized = 0,
        Committed = 0,
        Deployed = 0,
        Armed = false,
    };

    /// <summary>What the planners assess the tasks to need.</summary>
    [Question("How many do the planners say the tasks need?", "The reconnaissance report or the military adviser's estimate.")]
    [SilenceMeansNo]
    public int? Required { get; init; }

    /// <summary>What the Secretary-General asked for.</summary>
    [Question("How many did the Secretary-General ask for?", "The report that precedes the decision.")]
    [SilenceMeansNo]
    public int? Requested { get; init; }

    /// <summary>What the decision authorizes.</summary>
    [Question("How many does the decision authorize?", "Its strength paragraph.")]
    [SilenceMeansNo]
    public int? Authorized { get; init; }

    /// <summary>What contributors have committed.</summary>
    [Question("How many have contributors committed?", "The state of force generation.")]
    [SilenceMeansNo]
    public int? Committed { get; init; }

    /// <summary>What is in the field.</summary>
    [Question("How many are in the field?", "The latest monthly figures.")]
    [SilenceMeansNo]
    public int? Deployed { get; init; }

    /// <summary>Whether the component carries arms.</summary>
    [Question("Does the component carry arms?", "The decision, or the statement of unit requirements.")]
    [SilenceMeansNo]
    public bool? Armed { get; init; }
}
