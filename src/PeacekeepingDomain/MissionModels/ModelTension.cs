using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels;

/// <summary>Models, or a model and a kind of task, that pull against each other in one mission.</summary>
/// <param name="Id">A stable name: <c>observers-and-offence</c>.</param>
/// <param name="Models">The models on one side; at least one.</param>
/// <param name="Against">The models on the other side; empty where a kind of task stands there.</param>
/// <param name="Clash">What stands against what, in a sentence.</param>
/// <param name="Reason">Why they pull against each other.</param>
/// <param name="Mitigation">What makes them bearable together.</param>
/// <param name="Sources">The clauses it rests on; that they clash is the library's judgement, not a sentence of theirs.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ModelTension(
    string Id,
    ValueList<MissionModel> Models,
    ValueList<MissionModel> Against,
    string Clash,
    string Reason,
    string Mitigation,
    ValueList<Citation> Sources);
