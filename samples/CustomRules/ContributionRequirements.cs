using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace CustomRules;

/// <summary>What is to be in place before the State sends its contingents.</summary>
public static class ContributionRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("TCC-02", "Have the mission's status agreed before sending anybody")
            {
                Area = Area.Deployment,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2023, 1, 1),
                Sources = [ContributionSources.Policy.At("para. 12")],
                Remedy = "Conclude the agreement, or wait.",
            },
            Where = static (mission, _) => mission.Force.Military.Authorized > 0,
            Otherwise = "no contingent is asked for",
            Parts =
            [
                new("a status-of-forces agreement in force", static mission => mission.Legal.StatusOfForces == StatusOfForces.InForce, static mission => mission.Legal.StatusOfForces),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];
}
