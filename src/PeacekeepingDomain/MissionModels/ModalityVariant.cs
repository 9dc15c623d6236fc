namespace PeacekeepingDomain.MissionModels;

/// <summary>A form that a modality takes.</summary>
/// <param name="Id">Its letter or short name: <c>3A</c>.</param>
/// <param name="Text">What it is, in a sentence.</param>
/// <param name="Precedents">Where it has been tried.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ModalityVariant(string Id, string Text, Doctrine.ValueList<Precedent> Precedents);
