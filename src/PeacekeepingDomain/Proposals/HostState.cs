namespace PeacekeepingDomain.Proposals;

/// <summary>A State in which the mission works.</summary>
public sealed record HostState
{
    /// <summary>The State, by its ISO 3166-1 alpha-3 code, or by name where it has none.</summary>
    [Question("Which State is it?", "Its ISO 3166-1 alpha-3 code, or its name.")]
    public string? State { get; init; }

    /// <summary>The day it became independent, where that is recent.</summary>
    [Question("Since when is the State independent?", "The date of its admission as a Member State.")]
    public DateOnly? IndependentSince { get; init; }

    /// <summary>Its consent.</summary>
    [Question("What has the host State consented to?", "Its letters to the Secretary-General or the Council.")]
    public HostConsent? Consent { get; init; }

    internal string Describe() => State ?? "the host State";
}
