using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.OwnRules;

/// <summary>What must be in place before a contributing State sends its contingents.</summary>
public static class OwnRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("OWN-02", "Agree on the mission's status before sending anybody")
            {
                Area = Area.Deployment,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2023, 1, 1),
                Sources = [OwnSources.ContributionPolicy.At("para. 12")],
                Remedy = "Conclude the agreement, or wait.",
            },
            Where = static (mission, ruling) => mission.Force.Military.Authorized >= ruling.Figure(EscortWithForce.SmallestEscortForce),
            Otherwise = "no contingent is asked for",
            Parts =
            [
                new("a status-of-forces agreement in force", static mission => mission.Legal.StatusOfForces == StatusOfForces.InForce, static mission => mission.Legal.StatusOfForces),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];
}
