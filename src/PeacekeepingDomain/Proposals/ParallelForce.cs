using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>A force that works beside the mission under another command.</summary>
public sealed record ParallelForce
{
    /// <summary>Its name.</summary>
    [Question("What is the force called?", "The decision.")]
    public string? Name { get; init; }

    /// <summary>What it is there to do.</summary>
    [Question("What is the force there to do?", "The decision, or the agreement with the host State.")]
    public ValueList<ParallelMandate>? Mandates { get; init; }

    /// <summary>Whether areas are divided between it and the mission.</summary>
    [Question("Are areas divided between the force and the mission?", "The coordination agreement.")]
    [SilenceMeansNo]
    public bool? DelineatedAreas { get; init; }

    /// <summary>Whether there is liaison.</summary>
    [Question("Is there liaison between the force and the mission?", "The coordination agreement.")]
    [SilenceMeansNo]
    public bool? Liaison { get; init; }

    /// <summary>Whether the host State consents to it.</summary>
    [Question("Does the host State consent to the force?", "Its agreement with the force.")]
    public bool? HostConsent { get; init; }

    /// <summary>The party it fights, by id.</summary>
    [Question("Which party does the force fight?", "Its mandate.")]
    public string? Opposes { get; init; }

    internal string Describe() => Name ?? "a force beside the mission";
}
