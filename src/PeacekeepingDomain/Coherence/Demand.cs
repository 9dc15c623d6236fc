using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>What doctrine demands: the descriptor that coherence rules and readiness requirements share.</summary>
/// <param name="Id">A stable id, area and number: <c>CON-01</c>; for a model's own rules the model's number: <c>M04-1</c>. Never reused.</param>
/// <param name="Title">The demand in the imperative: "Secure the host State's consent before deploying".</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Demand(string Id, string Title)
{
    /// <summary>The subject it belongs to.</summary>
    public required Area Area { get; init; }

    /// <summary>How strongly doctrine demands it, at its strongest.</summary>
    public required Strength Strength { get; init; }

    /// <summary>The kinds of presence it speaks to.</summary>
    public required ValueList<Presence> Presences { get; init; }

    /// <summary>
    /// The stage from which it is due. A contradiction is reported at any stage; what is missing is asked for, or counted
    /// as a gap, from this stage on.
    /// </summary>
    public required Stage DueFrom { get; init; }

    /// <summary>The day since which doctrine demands it. A contradiction of facts stands since the Charter, 24 October 1945.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The clauses that state it; at least one.</summary>
    public required ValueList<Citation> Sources { get; init; }

    /// <summary>
    /// Figures that come with this demand and stand in no register (<see cref="Doctrine.Figures"/>), so that settings can
    /// name them.
    /// </summary>
    public ValueList<DoctrineFigure> Figures { get; init; } = [];

    /// <summary>What to do about it.</summary>
    public required string Remedy { get; init; }

    /// <summary>Missions in which it was kept or broken, a sentence each.</summary>
    public ValueList<string> Precedents { get; init; } = [];

    /// <summary>The rules it answers too where both find the same cause; theirs is then not said twice.</summary>
    public ValueList<string> Supersedes { get; init; } = [];

    /// <summary>Ids under which it was known before; derogations that name them still hold.</summary>
    public ValueList<string> FormerIds { get; init; } = [];
}
