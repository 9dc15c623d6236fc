namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>What a statement of doctrine is about.</summary>
public enum StatementTopic
{
    /// <summary>A clause of the first principle.</summary>
    Consent = 1,

    /// <summary>A clause of the second principle.</summary>
    Impartiality = 2,

    /// <summary>A clause of the third principle.</summary>
    UseOfForce = 3,

    /// <summary>An activity on the spectrum from conflict prevention to peacebuilding.</summary>
    Spectrum = 4,

    /// <summary>A type of mission, and why enforcement is none.</summary>
    MissionType = 5,

    /// <summary>A quality of a good mandate.</summary>
    MandateQuality = 6,

    /// <summary>One of the ten factors of success.</summary>
    SuccessFactor = 7,

    /// <summary>One of the factors of success that the Capstone doctrine and the Special Committee name.</summary>
    EarlierSuccessFactor = 8,

    /// <summary>One of the nine areas of capability.</summary>
    CapabilityArea = 9,

    /// <summary>One of the five threats, with its trends.</summary>
    Threat = 10,

    /// <summary>An advantage of the United Nations over others who could be sent.</summary>
    ComparativeAdvantage = 11,

    /// <summary>A challenge that peacekeeping faces.</summary>
    Challenge = 12,

    /// <summary>A way in which operations are paid for.</summary>
    Financing = 13,

    /// <summary>A level of readiness of pledged units.</summary>
    Readiness = 14,

    /// <summary>A tier of the protection of civilians.</summary>
    ProtectionTier = 15,

    /// <summary>A phase of the protection of civilians.</summary>
    ProtectionPhase = 16,

    /// <summary>One of the 23 findings of research.</summary>
    ResearchFinding = 17,

    /// <summary>An actor in a peace operation.</summary>
    Actor = 18,

    /// <summary>A strategy for effective missions.</summary>
    Strategy = 19,

    /// <summary>A lesson of past missions.</summary>
    Lesson = 20,
}
