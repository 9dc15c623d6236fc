namespace PeacekeepingDomain.Proposals;

/// <summary>How authority passes from one mission to the next.</summary>
public sealed record Handover
{
    /// <summary>Whether it was agreed beforehand.</summary>
    [Question("Was the handover agreed beforehand?", "The decisions of both organizations.")]
    [SilenceMeansNo]
    public bool? PriorUnderstanding { get; init; }

    /// <summary>Whether there are criteria for when the next mission is ready.</summary>
    [Question("Are there criteria for when the next mission is ready?", "The transition plan.")]
    [SilenceMeansNo]
    public bool? Criteria { get; init; }

    /// <summary>Whether units taken over meet the standards of the United Nations.</summary>
    [Question("Do units taken over meet the standards of the United Nations?", "The verification visits and human rights screening.")]
    [SilenceMeansNo]
    public bool? Standards { get; init; }

    /// <summary>Whether units of the earlier force are taken over.</summary>
    [Question("Are units of the earlier force taken over?", "The decision.")]
    [SilenceMeansNo]
    public bool? Rehatted { get; init; }

    /// <summary>How many days lie between one and the next.</summary>
    [Question("How many days lie between one mission and the next?", "The transition plan; zero says none.")]
    public int? GapDays { get; init; }
}
