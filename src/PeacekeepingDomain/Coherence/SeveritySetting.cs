using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A severity set otherwise than documented, for a rule or for a whole area.</summary>
/// <remarks>Of two for one rule or area the later holds.</remarks>
public sealed record SeveritySetting
{
    /// <summary>The id of the rule or requirement; left out where a whole area is meant.</summary>
    public string? Rule { get; init; }

    /// <summary>The area; left out where one rule is meant.</summary>
    public Area? Area { get; init; }

    /// <summary>What tools are to show.</summary>
    public required SeverityLevel Severity { get; init; }
}
