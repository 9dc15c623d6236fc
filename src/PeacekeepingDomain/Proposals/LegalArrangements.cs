namespace PeacekeepingDomain.Proposals;

/// <summary>The mission's legal footing and the rules its personnel act under.</summary>
public sealed record LegalArrangements
{
    /// <summary>The mission's status in the host State.</summary>
    [Question("Is there a status-of-forces agreement, or a clause that stands in for one?", "The agreement, or the paragraph that applies the model agreement provisionally.")]
    [SilenceMeansNo]
    public StatusOfForces? StatusOfForces { get; init; }

    /// <summary>Within how many days of the decision the status agreement is to be concluded.</summary>
    [Question("Within how many days is the status agreement to be concluded?", "The paragraph that asks for it; thirty is usual.")]
    public int? TargetDays { get; init; }

    /// <summary>The rules of engagement of the military component.</summary>
    [Question("Are the rules of engagement approved?", "Headquarters' approval, with its date.")]
    [SilenceMeansNo]
    public DocumentState? RulesOfEngagement { get; init; }

    /// <summary>The directive on the use of force of the police component.</summary>
    [Question("Is the directive on the use of force by police approved?", "Headquarters' approval, with its date.")]
    [SilenceMeansNo]
    public DocumentState? DirectiveOnUseOfForce { get; init; }
}
