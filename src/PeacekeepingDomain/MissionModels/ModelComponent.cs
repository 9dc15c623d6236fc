namespace PeacekeepingDomain.MissionModels;

/// <summary>A component that a model is usually made of.</summary>
/// <param name="Kind">Military, police or civilian.</param>
/// <param name="Leads">Whether it carries the model; otherwise it supports.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ModelComponent(ComponentKind Kind, bool Leads);
