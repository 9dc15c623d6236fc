using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Inclusion;

/// <summary>
/// WPS-05. A mission that stands for the protection of children has none in its ranks. A unit with a member below the
/// age of majority contradicts that; an observer or an individual police officer below the age asked of them is a
/// concern, since they work alone and with people.
/// </summary>
public sealed class MinimumAges : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("WPS-05", "Send no one under age to serve in uniform")
    {
        Area = Area.Inclusion,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ReadyToDeploy,

        // The policy is of 1998; nothing earlier is judged by it.
        Since = new(1998, 12, 31),
        Sources = [Sources.MinimumAge.Whole, Sources.ChildrenInArmedConflict.Whole, Sources.ChildProtectionPolicy.Whole],
        Remedy = "Have the contributor certify the ages of all who are sent, and replace those who are too young.",
        Precedents = ["Central African Republic, 2014: child protection was to be taken into account throughout the mandate (S/RES/2149 (2014), para. 34)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var ofAge = ruling.Figure(Figures.MinimumAge);
        var ofAgeAlone = ruling.Figure(Figures.MinimumAgeIndividuals);
        foreach (var unit in mission.Force.Units)
        {
            var youngest = unit.MinimumAge;
            ruling.BreachIf(youngest < ofAge, at: youngest, $"The youngest member of {unit} is {youngest}; nobody under {ofAge} serves in a mission.");
            ruling.BreachIf(
                youngest >= ofAge & youngest < ofAgeAlone & unit.Type.IsAny(UnitType.MilitaryObservers, UnitType.IndividualPolice),
                at: youngest,
                $"The youngest member of {unit} is {youngest}; {unit.Type} are to be at least {ofAgeAlone}.",
                strength: Strength.Should);
        }
    }
}
