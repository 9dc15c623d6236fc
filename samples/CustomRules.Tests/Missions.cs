using PeacekeepingDomain.Proposals;

namespace CustomRules.Tests;

/// <summary>A mission that keeps every rule of the State. A test changes one thing in it and says what follows.</summary>
internal static class Missions
{
    public static MissionProposal Escort { get; } = new()
    {
        Name = "Escort mission",
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.Deployed,
        Conflict = new() { Parties = [new() { Id = "militia", Name = "the hill militia" }] },
        Mandate = new()
        {
            Tasks = [new() { Id = "convoys", Description = "see relief convoys through", Traits = [TaskTrait.Escort], OpposedBy = ["militia"], Engagement = Engagement.Secure }],
        },
        Force = new() { Military = new() { Authorized = 2000 } },
        Legal = new() { StatusOfForces = StatusOfForces.InForce },
    };

    /// <summary>The mission with a military strength; null where it is not stated.</summary>
    public static MissionProposal WithStrength(int? authorized) => Escort with { Force = new() { Military = new() { Authorized = authorized } } };

    /// <summary>The mission with a standing of its agreement; null where it is not stated.</summary>
    public static MissionProposal WithStatus(StatusOfForces? status) => Escort with { Legal = new() { StatusOfForces = status } };
}
