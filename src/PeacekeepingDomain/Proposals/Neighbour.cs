namespace PeacekeepingDomain.Proposals;

/// <summary>A neighbouring State and its stance.</summary>
public sealed record Neighbour
{
    /// <summary>The State, by its ISO 3166-1 alpha-3 code, or by name.</summary>
    [Question("Which neighbouring State is it?", "Its ISO 3166-1 alpha-3 code, or its name.")]
    public string? State { get; init; }

    /// <summary>What it does about the mission.</summary>
    [Question("Does the neighbour support or oppose the mission?", "The region's communiqués and the panel of experts' reports.")]
    public NeighbourStance? Stance { get; init; }

    internal string Describe() => State ?? "a neighbouring State";
}
