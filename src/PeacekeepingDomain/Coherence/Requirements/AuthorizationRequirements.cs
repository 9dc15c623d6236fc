using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place on the mission's legal footing.</summary>
public static class AuthorizationRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("AUT-07", "Have a status-of-forces agreement in force or provisionally applied")
            {
                Area = Area.Authorization,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(1990, 10, 9),
                Sources = [Sources.ModelStatusOfForces.Whole, Sources.Resolution1509.At("para. 7"), Sources.Charter.At("Art. 104 and 105")],
                Remedy = "Put the usual paragraph into the decision: an agreement within thirty days, the model agreement meanwhile.",
                Precedents = ["Liberia, 2003: the model agreement applied until one was concluded (S/RES/1509 (2003), para. 7)."],
            },
            Parts =
            [
                new(
                    "a status-of-forces agreement in force, or a clause that applies one provisionally",
                    static mission => mission.Legal.StatusOfForces.IsAny(StatusOfForces.InForce, StatusOfForces.Provisional),
                    static mission => mission.Legal.StatusOfForces),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];
}
