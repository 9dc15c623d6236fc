using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place on conduct and accountability.</summary>
public static class ConductRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("CND-01", "Build in a framework for conduct, for sexual exploitation and abuse, and for victims")
            {
                Area = Area.Conduct,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2003, 12, 31),
                Sources = [Sources.ExploitationBulletin.Whole, Sources.FutureOfPeacekeeping.At("§7"), Sources.Resolution2272.Whole],
                Remedy = "Provide conduct and discipline capacity, the mission's own or a shared one, a misconduct risk register, and assistance to victims.",
                Precedents = ["Central African Republic, 2014: full compliance with zero tolerance was demanded from the start (S/RES/2149 (2014), para. 38)."],
            },
            Parts =
            [
                RequirementPart.Of("conduct and discipline capacity", static mission => mission.Conduct.ConductTeam),
                RequirementPart.Of("management of the risk of sexual exploitation and abuse", static mission => mission.Conduct.ExploitationRiskManagement),
                RequirementPart.Of("assistance to victims", static mission => mission.Conduct.VictimAssistance),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];
}
