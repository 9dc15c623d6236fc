namespace PeacekeepingDomain.Proposals;

/// <summary>
/// A section of a proposal that its author may declare whole: there, what is not stated is no, none or zero.
/// A draft resolution grants nothing it omits.
/// </summary>
public enum Section
{
    /// <summary>Where, and with the consent of which States.</summary>
    Setting = 1,

    /// <summary>The parties, the violence and the threats.</summary>
    Conflict = 2,

    /// <summary>The process the mission serves.</summary>
    PoliticalProcess = 3,

    /// <summary>Who decided, and what was authorized.</summary>
    Authorization = 4,

    /// <summary>What the mission is to do.</summary>
    Mandate = 5,

    /// <summary>Alone or with whom, and under whose command.</summary>
    Modality = 6,

    /// <summary>Strength, units and capabilities.</summary>
    Force = 7,

    /// <summary>Status, rules of engagement, directives.</summary>
    Legal = 8,

    /// <summary>Protection of civilians and human rights.</summary>
    Protection = 9,

    /// <summary>Women, children, sexual violence in conflict.</summary>
    Inclusion = 10,

    /// <summary>Safety, security and medical care.</summary>
    Safety = 11,

    /// <summary>Conduct and accountability.</summary>
    Conduct = 12,

    /// <summary>Transition and exit.</summary>
    Transition = 13,

    /// <summary>What the mission costs and who pays.</summary>
    Finance = 14,

    /// <summary>Information, peacekeeping-intelligence and communications.</summary>
    Information = 15,

    /// <summary>Adaptability and performance.</summary>
    Performance = 16,

    /// <summary>Planning before deployment.</summary>
    Planning = 17,

    /// <summary>What people see and feel of the mission.</summary>
    Tangible = 18,

    /// <summary>Environment, health, the mission economy.</summary>
    Footprint = 19,
}
