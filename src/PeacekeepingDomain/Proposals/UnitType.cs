namespace PeacekeepingDomain.Proposals;

/// <summary>A type of unit or of individually deployed personnel. A stated type brings its usual capabilities.</summary>
public enum UnitType
{
    /// <summary>An infantry battalion.</summary>
    InfantryBattalion = 1,

    /// <summary>A quick reaction force.</summary>
    QuickReactionForce = 2,

    /// <summary>A reserve.</summary>
    ReserveCompany = 3,

    /// <summary>Military observers.</summary>
    MilitaryObservers = 4,

    /// <summary>Staff officers.</summary>
    StaffOfficers = 5,

    /// <summary>A formed police unit.</summary>
    FormedPoliceUnit = 6,

    /// <summary>Individual police officers.</summary>
    IndividualPolice = 7,

    /// <summary>A specialized police team.</summary>
    SpecializedPoliceTeam = 8,

    /// <summary>Corrections officers.</summary>
    CorrectionsOfficers = 9,

    /// <summary>Engineers.</summary>
    EngineerUnit = 10,

    /// <summary>Explosive ordnance disposal.</summary>
    ExplosiveOrdnanceUnit = 11,

    /// <summary>Aviation.</summary>
    AviationUnit = 12,

    /// <summary>Unmanned aircraft.</summary>
    UnmannedAircraftUnit = 13,

    /// <summary>Signals.</summary>
    SignalsUnit = 14,

    /// <summary>Transport.</summary>
    TransportUnit = 15,

    /// <summary>A combat convoy company.</summary>
    ConvoyCompany = 16,

    /// <summary>Logistics.</summary>
    LogisticsUnit = 17,

    /// <summary>A medical unit.</summary>
    MedicalUnit = 18,

    /// <summary>Ships.</summary>
    MaritimeUnit = 19,

    /// <summary>Boats on inland waters.</summary>
    RiverineUnit = 20,

    /// <summary>Peacekeeping-intelligence and surveillance.</summary>
    IntelligenceUnit = 21,

    /// <summary>A civilian team.</summary>
    CivilianTeam = 22,

    /// <summary>Another type; its capabilities say what it is for.</summary>
    Other = 23,
}
