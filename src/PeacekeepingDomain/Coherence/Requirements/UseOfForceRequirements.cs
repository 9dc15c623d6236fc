using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place before force can be used.</summary>
public static class UseOfForceRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("UOF-04", "Approve rules of engagement and directives on the use of force before deployment")
            {
                Area = Area.UseOfForce,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = DoctrineDates.Capstone,
                Sources = [Sources.UseOfForceGuidelines.Whole, Sources.FormedPolicePolicy.Whole, Sources.Capstone.At("ch. 3"), Sources.Carlsson.At("conclusion III.4")],
                Remedy = "Have headquarters clear rules of engagement for the military and a directive for the police, for this mission, before the first armed unit moves.",
                Precedents = ["Rwanda, 1993: the rules of engagement were drafted and never formally approved (S/1999/1257)."],
            },
            Where = static (mission, _) => mission.Force.Military.Armed | mission.Force.Police.Armed,
            Otherwise = "nobody in the mission is armed",
            Parts =
            [
                new(
                    "approved rules of engagement for armed military personnel",
                    static mission => !mission.Force.Military.Armed | mission.Legal.RulesOfEngagement == DocumentState.Approved,
                    static mission => mission.Legal.RulesOfEngagement),
                new(
                    "an approved directive on the use of force for armed police",
                    static mission => !mission.Force.Police.Armed | mission.Legal.DirectiveOnUseOfForce == DocumentState.Approved,
                    static mission => mission.Legal.DirectiveOnUseOfForce),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];
}
