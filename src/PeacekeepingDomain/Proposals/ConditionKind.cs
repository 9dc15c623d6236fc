namespace PeacekeepingDomain.Proposals;

/// <summary>What a host State's condition or restriction bears on (The Future of Peacekeeping, 2024, §2.3).</summary>
public enum ConditionKind
{
    /// <summary>Movement on land.</summary>
    Movement = 1,

    /// <summary>Flights and landing.</summary>
    Flights = 2,

    /// <summary>Fuel and supply.</summary>
    FuelAndSupply = 3,

    /// <summary>Import or use of equipment.</summary>
    Equipment = 4,

    /// <summary>Use of unmanned aircraft.</summary>
    UnmannedAircraft = 5,

    /// <summary>A veto over the nationality of contributors.</summary>
    NationalityVeto = 6,

    /// <summary>Entry of personnel.</summary>
    Visas = 7,

    /// <summary>Land for camps and bases.</summary>
    Land = 8,

    /// <summary>Something else; describe it.</summary>
    Other = 9,
}
