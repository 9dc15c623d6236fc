using PeacekeepingDomain.Doctrine;

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

    /// <summary>What the status agreement covers.</summary>
    [Question("What does the status agreement cover?", "Its chapters; an empty list says nothing.")]
    [SilenceMeansNo]
    public ValueList<StatusClause>? Clauses { get; init; }

    /// <summary>Whether the rules of engagement grade the response.</summary>
    [Question("Do the rules of engagement grade the response?", "The rules of engagement.")]
    [SilenceMeansNo]
    public bool? GradedResponse { get; init; }

    /// <summary>Whether they define hostile act and hostile intent.</summary>
    [Question("Do the rules of engagement define hostile act and hostile intent?", "The rules of engagement.")]
    [SilenceMeansNo]
    public bool? HostileActAndIntentDefined { get; init; }

    /// <summary>What they forbid.</summary>
    [Question("What do the rules of engagement forbid?", "The rules of engagement; an empty list says nothing.")]
    [SilenceMeansNo]
    public ValueList<ForceLimit>? Forbids { get; init; }

    /// <summary>Whether there is a plan for the case that humanitarian law applies to the force.</summary>
    [Question("Is there a plan for the case that humanitarian law applies to the force?", "Legal advice and training.")]
    [SilenceMeansNo]
    public bool? HumanitarianLawPlan { get; init; }

    /// <summary>Whether there is a procedure for detention.</summary>
    [Question("Is there a procedure for detention?", "The standard operating procedure.")]
    [SilenceMeansNo]
    public bool? DetentionProcedure { get; init; }

    /// <summary>Whether there are safeguards when detainees are handed over.</summary>
    [Question("Are there safeguards when detainees are handed over?", "The agreement with the host State.")]
    [SilenceMeansNo]
    public bool? TransferSafeguards { get; init; }
}
