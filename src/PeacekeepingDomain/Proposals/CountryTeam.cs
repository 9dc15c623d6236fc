using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>The part of the United Nations Country Team.</summary>
public sealed record CountryTeam
{
    /// <summary>Whether it was consulted when the mission was designed.</summary>
    [Question("Was the Country Team consulted when the mission was designed?", "The integrated assessment.")]
    public bool? Consulted { get; init; }

    /// <summary>Whether mission and team work under one framework.</summary>
    [Question("Do mission and Country Team work under one framework?", "The integrated strategic framework.")]
    [SilenceMeansNo]
    public bool? Integrated { get; init; }

    /// <summary>The parts of the mandate that its entities carry.</summary>
    [Question("Which parts of the mandate do entities of the Country Team carry?", "The mission concept; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<string>? Pillars { get; init; }
}
