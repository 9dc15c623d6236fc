using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place before security forces outside the United Nations are supported.</summary>
public static class SupportRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("HRD-01", "Assess the risk before supporting a security force")
            {
                Area = Area.SupportToOthers,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                // Endorsed in the course of 2011; nothing earlier is judged by it.
                Since = new(2011, 12, 31),
                Sources = [Sources.DueDiligence.Whole, Sources.FutureOfPeacekeeping.At("§5.2, models 7, 13 and 28")],
                Remedy = "Assess the risk of grave violations by each recipient before the first support is given, and let the head of mission decide on it.",
                Precedents = ["Central African Republic, 2014: any support was to comply strictly with the policy (S/RES/2149 (2014), para. 39)."],
            },
            Where = static (mission, _) => !mission.SupportToOthers.IsEmpty,
            Otherwise = "the mission supports no security force outside the United Nations",
            Parts =
            [
                new(
                    "an assessment of the risk of grave violations by every security force the mission supports",
                    static mission => !mission.SupportToOthers.Any(static support => !support.RiskAssessment),
                    FirstUnassessed),
            ],
        },
    ];

    private static Place FirstUnassessed(MissionFacts mission)
    {
        foreach (var support in mission.SupportToOthers)
        {
            if ((!support.RiskAssessment).IsTrue)
                return support.RiskAssessment;
        }

        return mission.SupportToOthers;
    }
}
