using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Information, peacekeeping-intelligence and communications.</summary>
public sealed record InformationManagement
{
    /// <summary>How information is collected.</summary>
    [Question("How is information collected?", "The acquisition plan.")]
    public ValueList<CollectionMeans>? Collection { get; init; }

    /// <summary>Whether there is a joint operations centre.</summary>
    [Question("Is there a joint operations centre?", "The organigram.")]
    [SilenceMeansNo]
    public bool? JointOperationsCentre { get; init; }

    /// <summary>Whether there is a joint analysis cell.</summary>
    [Question("Is there a joint analysis cell?", "The organigram.")]
    [SilenceMeansNo]
    public bool? AnalysisCell { get; init; }

    /// <summary>Whether there is a capacity for strategic communications.</summary>
    [Question("Is there a capacity for strategic communications?", "The organigram.")]
    [SilenceMeansNo]
    public bool? StrategicCommunications { get; init; }

    /// <summary>Whether it speaks the local languages.</summary>
    [Question("Does the mission speak the local languages in public?", "The communications plan.")]
    [SilenceMeansNo]
    public bool? LocalLanguages { get; init; }

    /// <summary>Whether false and hateful information is watched and answered.</summary>
    [Question("Is false and hateful information watched and answered?", "The information integrity plan.")]
    [SilenceMeansNo]
    public bool? InformationIntegrity { get; init; }

    /// <summary>Whether the host State knows of sensors and unmanned aircraft.</summary>
    [Question("Does the host State know of sensors and unmanned aircraft?", "The airspace agreement.")]
    [SilenceMeansNo]
    public bool? SensorsNotified { get; init; }

    /// <summary>Whether data about people are protected.</summary>
    [Question("Are data about people protected?", "The data protection rules.")]
    [SilenceMeansNo]
    public bool? DataProtection { get; init; }

    /// <summary>Whether rules bar passing information on for others’ targeting.</summary>
    [Question("Do rules bar passing information on for others’ targeting?", "The release rules.")]
    [SilenceMeansNo]
    public bool? ReleaseRules { get; init; }
}
