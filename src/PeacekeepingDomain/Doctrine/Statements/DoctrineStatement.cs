using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>Something doctrine states, with its clause and what it bears on.</summary>
/// <param name="Id">A stable name: <c>success-factor-1</c>, <c>finding-9</c>.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Area">The subject it belongs to.</param>
/// <param name="Title">Its name, in a few words.</param>
/// <param name="Text">What it says, in our words.</param>
/// <param name="Sources">The clauses it is read from; at least one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record DoctrineStatement(string Id, StatementTopic Topic, Area Area, string Title, string Text, ValueList<Citation> Sources)
{
    /// <summary>The ids of the coherence rules and readiness requirements that check it.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>The models it bears on in particular; empty where it bears on all.</summary>
    public ValueList<MissionModel> Models { get; init; } = [];

    /// <summary>The figures it states, each with its unit, date and source.</summary>
    public ValueList<DoctrineFigure> Figures { get; init; } = [];
}
