using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place before a mission deploys.</summary>
public static class DeploymentRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("DEP-01", "Assess together with the Country Team before options are put")
            {
                Area = Area.Deployment,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.CouncilOption,
                // The policy is of 2013; nothing earlier is judged by it.
                Since = new(2013, 12, 31),
                Sources =
                [
                    Sources.IntegratedAssessment.Whole,
                    Sources.SpecialCommittee2024.At("paras. 24 and 120"),
                    Sources.FutureOfPeacekeeping.At("§6, Planning"),
                ],
                Remedy = "Assess the conflict with the Country Team and the headquarters departments, and put options to the Council on that ground.",
                Precedents = ["Rwanda, 1993: the mission was planned after a short reconnaissance without expertise on human rights (S/1999/1257)."],
            },
            Parts =
            [
                RequirementPart.Of("an integrated assessment", static mission => mission.Planning.IntegratedAssessment),
            ],
        },
        new()
        {
            About = new("DEP-02", "Write the plans before units are sought")
            {
                Area = Area.Deployment,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = DoctrineDates.Capstone,
                Sources = [Sources.Capstone.At("ch. 5"), Sources.FutureOfPeacekeeping.At("§6, Planning")],
                Remedy = "Finish the concept of operations, the statement of requirements, the support plan and the risk plan before contributors are asked.",
                Precedents = ["Rwanda, 1994: the inquiry found that the mission had not been planned, dimensioned, deployed or instructed for an assertive part (S/1999/1257)."],
            },
            Parts =
            [
                RequirementPart.Of("a concept of operations", static mission => mission.Planning.ConceptOfOperations),
                RequirementPart.Of("a statement of requirements", static mission => mission.Planning.Requirements),
                RequirementPart.Of("a support plan", static mission => mission.Planning.SupportPlan),
                RequirementPart.Of("a risk plan", static mission => mission.Planning.RiskPlan),
            ],
        },
        new()
        {
            About = new("DEP-05", "Settle the ways in, the land and the frequencies")
            {
                Area = Area.Deployment,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(1990, 10, 9),
                Sources = [Sources.ModelStatusOfForces.Whole, Sources.FutureOfPeacekeeping.At("§2.3")],
                Remedy = "Settle ports, airfields, land and frequencies in the annexes of the status agreement, and reconnoitre them.",
                Precedents = ["Syria, 2012: the observers' aircraft were still to be agreed with the host when the mission was authorized (S/RES/2043 (2012))."],
            },
            Where = static (mission, _) => mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0,
            Otherwise = "the mission has no uniformed personnel",
            Parts =
            [
                new(
                    "a port or an airfield that may be used",
                    static mission => mission.Planning.Access.Ports | mission.Planning.Access.Airfields,
                    static mission => mission.Planning.Access.Airfields),
                RequirementPart.Of("land for camps", static mission => mission.Planning.Access.Land),
                RequirementPart.Of("radio frequencies", static mission => mission.Planning.Access.Frequencies),
            ],
        },
    ];
}
