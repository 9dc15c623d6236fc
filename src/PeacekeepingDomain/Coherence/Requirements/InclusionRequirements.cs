using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for women, children and survivors of sexual violence.</summary>
public static class InclusionRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("WPS-01", "Make every model gender-responsive")
            {
                Area = Area.Inclusion,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2000, 10, 31),
                Sources = [Sources.Resolution1325.Whole, Sources.Resolution2242.Whole, Sources.SpecialCommittee2024.At("para. 166"), Sources.FutureOfPeacekeeping.At("§5.2")],
                Remedy = "Put a gender analysis into the planning and a gender adviser into the office of the head of mission.",
                Precedents = ["Central African Republic, 2014: gender advisers were part of the mandate (S/RES/2149 (2014), para. 35)."],
            },
            Parts =
            [
                RequirementPart.Of("a gender analysis", static mission => mission.Inclusion.GenderAnalysis),
                RequirementPart.Of("a gender adviser", static mission => mission.Inclusion.GenderAdviser),
            ],
        },
    ];
}
