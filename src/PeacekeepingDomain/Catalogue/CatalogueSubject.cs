namespace PeacekeepingDomain.Catalogue;

/// <summary>What the catalogue of doctrine is about.</summary>
public enum CatalogueSubject
{
    /// <summary>The three principles, robust peacekeeping beside peace enforcement, and the spectrum of activities.</summary>
    Principles = 1,

    /// <summary>The thirty models and their tensions.</summary>
    Models = 2,

    /// <summary>The six modalities.</summary>
    Modalities = 3,

    /// <summary>The taxonomies of mandate tasks and the bridges between them.</summary>
    Tasks = 4,

    /// <summary>The capabilities.</summary>
    Capabilities = 5,

    /// <summary>What else doctrine states: mandates, success, threats, finance, protection, evidence.</summary>
    Statements = 6,

    /// <summary>The record of operations.</summary>
    Missions = 7,

    /// <summary>The register of sources.</summary>
    Sources = 8,
}
