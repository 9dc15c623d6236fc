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
        new()
        {
            About = new("AUT-08", "Conclude a memorandum or a letter of assist with every contributor")
            {
                Area = Area.Authorization,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // The session of the Assembly that adopted the model memorandum ended in 2007; nothing earlier is judged by it.
                Since = new(2007, 12, 31),
                Sources = [Sources.ModelMemorandum.Whole, Sources.ModelMemorandumAdoption.Whole, Sources.ContingentOwnedEquipment.Whole],
                Remedy = "Conclude memoranda, and letters of assist for aircraft, ships and special equipment, before the units move; have them cover conduct.",
                Precedents = ["All operations, 2016: contributors were urged to train their units against sexual exploitation and abuse as their memoranda demand (S/RES/2272 (2016), para. 10)."],
            },
            Where = static (mission, _) => !mission.Force.Units.IsEmpty,
            Otherwise = "the mission has no units",
            Parts =
            [
                new(
                    "a memorandum of understanding or letter of assist for every unit",
                    static mission => !mission.Force.Units.Any(static unit => !unit.Memorandum),
                    static mission => mission.Force.Units),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("AUT-10", "Conclude the status agreement within the usual time")
            {
                Area = Area.Authorization,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(1999, 10, 22),
                Sources = [Sources.Resolution1270.At("para. 16"), Sources.Resolution1509.At("para. 7"), Sources.Resolution2149.At("para. 41")],
                Remedy = "Ask in the decision for the agreement within thirty days, and begin to negotiate its supplements before the decision is taken.",
                Precedents = ["Sudan, 2007: an agreement for the hybrid operation in Darfur was asked for within thirty days, with the model agreement meanwhile (S/RES/1769 (2007))."],
            },
            Where = static (mission, ruling) => mission.Legal.TargetDays > ruling.Figure(Figures.StatusOfForcesDays),
            Otherwise = "the time set for the status agreement is not longer than usual",
            Parts =
            [
                new(
                    "a status agreement in force, since the time set for it is longer than usual",
                    static mission => mission.Legal.StatusOfForces == StatusOfForces.InForce,
                    static mission => mission.Legal.TargetDays),
            ],
        },
        new()
        {
            About = new("AUT-11", "Cover in the status agreement what the mission cannot do without")
            {
                Area = Area.Authorization,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(1994, 12, 9),
                Sources = [Sources.ModelStatusOfForces.Whole, Sources.SafetyConvention.Whole, Sources.PrivilegesAndImmunities.Whole, Sources.FutureOfPeacekeeping.At("§2.3")],
                Remedy = "Negotiate a supplement for what the agreement leaves out, from the model agreement.",
                Precedents =
                [
                    "Central African Republic, 2014: the agreement was to take account of the scope of legal protection under the Safety Convention (S/RES/2149 (2014), para. 41).",
                    "Breaches of status agreements have grown, above all in movement and supply (The Future of Peacekeeping, §2.3).",
                ],
            },
            Where = static (mission, _) => mission.Legal.StatusOfForces.IsAny(StatusOfForces.InForce, StatusOfForces.Signed),
            Otherwise = "no agreement of its own is signed, and where the model agreement stands in for it, that covers all of this",
            Parts =
            [
                Clause("freedom of movement", StatusClause.Movement),
                Clause("the import of equipment and supplies", StatusClause.Import),
                Clause("communications", StatusClause.Communications),
                Clause("jurisdiction over personnel", StatusClause.Jurisdiction),
                Clause("contractors", StatusClause.Contractors),
                Clause("the Safety Convention", StatusClause.SafetyConvention),
            ],
        },
    ];

    private static RequirementPart Clause(string what, StatusClause clause) => new(
        $"a clause on {what} in the status agreement",
        mission => mission.Legal.Clauses.Contains(clause),
        static mission => mission.Legal.Clauses);
}
