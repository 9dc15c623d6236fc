using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.History;

/// <summary>A peace operation that was decided on, and what its documents say of it.</summary>
/// <param name="Id">A stable id, by which other records name it: <c>UNTAC</c>.</param>
/// <param name="Presence">What kind of presence it was.</param>
/// <param name="Status">Where it stands, as far as the record reaches.</param>
/// <remarks>
/// Immutable and compared by value. Every fact names what says so; a fact that is null or a list that is empty was not
/// confirmed, which does not mean that it was not so.
/// </remarks>
public sealed record PeaceOperation(string Id, Presence Presence, OperationStatus Status)
{
    /// <summary>Its name.</summary>
    public required Attested<string> Name { get; init; }

    /// <summary>The short name it is known by: <c>UNTAC</c>; null where it has none.</summary>
    public string? Acronym { get; init; }

    /// <summary>Other names, acronyms and spellings, those of sources that differ included.</summary>
    public ValueList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The country or territory it was sent to.</summary>
    public Attested<string>? Territory { get; init; }

    /// <summary>Who led it: the United Nations, a regional organization, a State.</summary>
    public Attested<string>? Lead { get; init; }

    /// <summary>When it began.</summary>
    public Attested<PartialDate>? Start { get; init; }

    /// <summary>When it ended; null also while it goes on.</summary>
    public Attested<PartialDate>? End { get; init; }

    /// <summary>The decision that established it and those that changed it, in order.</summary>
    public ValueList<OperationDecision> Decisions { get; init; } = [];

    /// <summary>The chapters of the Charter its decisions invoke by name; empty where they invoke none, or none was confirmed.</summary>
    public ValueList<Attested<CharterChapter>> Chapters { get; init; } = [];

    /// <summary>The authority to use force that its decisions give, and to whom.</summary>
    public ValueList<ForceGrant> Force { get; init; } = [];

    /// <summary>The strengths its decisions allowed, in order.</summary>
    public ValueList<StrengthCeiling> Ceilings { get; init; } = [];

    /// <summary>What it was given to do.</summary>
    public ValueList<OperationTask> Tasks { get; init; } = [];

    /// <summary>The models it is an example of.</summary>
    public ValueList<OperationModel> Models { get; init; } = [];

    /// <summary>The modalities in which it worked, over its life.</summary>
    public ValueList<Attested<ModalityKind>> Modalities { get; init; } = [];

    /// <summary>The operations it followed.</summary>
    public ValueList<OperationLink> Predecessors { get; init; } = [];

    /// <summary>The operations that followed it.</summary>
    public ValueList<OperationLink> Successors { get; init; } = [];

    /// <summary>The operations that stood beside it.</summary>
    public ValueList<OperationLink> Parallels { get; init; } = [];

    /// <summary>Howard's assessment, for the eighteen operations she compared.</summary>
    public Attested<Assessment>? Howard { get; init; }

    /// <summary>Where sources differ, and what else a reader should know.</summary>
    public ValueList<RecordNote> Notes { get; init; } = [];

    /// <summary>Its acronym, or its name where it has none.</summary>
    public override string ToString() => Acronym ?? Name.Value;
}
