using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>What a mission is to do.</summary>
public sealed record Mandate
{
    /// <summary>The end-state and the political process it serves, in words.</summary>
    [Question("What is the mission's objective: the end-state, and the process it serves?", "The first operative paragraphs, or the mission concept.")]
    public string? Objective { get; init; }

    /// <summary>The tasks.</summary>
    [Question("Which tasks does the mandate give?", "The paragraphs that say what the mission shall do.")]
    [SilenceMeansNo]
    public ValueList<MandateTask>? Tasks { get; init; }

    /// <summary>Whether the parties have agreed to demilitarize the areas that the mission is to keep safe.</summary>
    [Question("Have the parties agreed to demilitarize the areas to be kept safe?", "The agreement with its map.")]
    public bool? DemilitarizationAgreement { get; init; }

    /// <summary>Whether there is an agreement, an arrangement or a sanctions regime for the mission to verify.</summary>
    [Question("Is there an instrument for the mission to verify?", "The agreement or the sanctions resolution.")]
    public bool? AgreementToVerify { get; init; }

    /// <summary>Whether the future status of the territory is agreed, or the way to it.</summary>
    [Question("Is the future status of the territory agreed, or the way to it?", "The agreement.")]
    public bool? StatusAgreement { get; init; }

    /// <summary>The request for electoral help, where elections are supported.</summary>
    [Question("Who asked for electoral help, and when?", "The letter to the focal point for electoral assistance.")]
    public ElectionRequest? ElectionRequest { get; init; }

    /// <summary>Disarmament, demobilization and reintegration, where it is a task.</summary>
    [Question("On what footing is disarmament, demobilization and reintegration put?", "The agreement and the national plan.")]
    public DdrArrangement? Ddr { get; init; }
}
