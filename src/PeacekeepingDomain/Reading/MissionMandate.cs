using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reading;

/// <summary>What a text gives one mission, read from its words. It is a draft: a person confirms it.</summary>
/// <remarks>
/// What is not among these lists was not found; that it is absent from the text is not said. Immutable and compared by value.
/// </remarks>
public sealed record MissionMandate
{
    /// <summary>The mission, by acronym.</summary>
    public required string Mission { get; init; }

    /// <summary>Its name in full, where it is known.</summary>
    public string? Name { get; init; }

    /// <summary>What the text does to its mandate.</summary>
    public required MandateAct Act { get; init; }

    /// <summary>The tasks, in the order of the taxonomy.</summary>
    public ValueList<MandatedTask> Tasks { get; init; } = [];

    /// <summary>Who may use force for it or beside it.</summary>
    public ValueList<ForceClause> Force { get; init; } = [];

    /// <summary>The figures of its strength.</summary>
    public ValueList<CeilingClause> Ceilings { get; init; } = [];

    /// <summary>For how long it is established or extended; null where no clause says so.</summary>
    public TermClause? Term { get; init; }

    /// <summary>The clauses on transition, drawdown and exit.</summary>
    public ValueList<Quotation> Exit { get; init; } = [];

    /// <summary>The clauses that ask for the human rights due diligence policy.</summary>
    public ValueList<Quotation> DueDiligence { get; init; } = [];

    /// <summary>The clauses on a status-of-forces or status-of-mission agreement.</summary>
    public ValueList<Quotation> StatusOfForces { get; init; } = [];

    /// <summary>The clauses that bound the protection of civilians by capabilities or areas of deployment.</summary>
    public ValueList<Quotation> ProtectionQualifiers { get; init; } = [];

    /// <summary>The documents that the text points to for the mandate.</summary>
    public ValueList<MandatePointer> Pointers { get; init; } = [];

    /// <summary>The clauses that turn to the mission and that no task claimed.</summary>
    public ValueList<Quotation> Unclaimed { get; init; } = [];
}
