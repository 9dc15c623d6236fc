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
                    static mission => mission.SupportToOthers),
            ],
        },
        new()
        {
            About = new("HRD-03", "Tell every recipient the terms of its support and monitor its conduct")
            {
                Area = Area.SupportToOthers,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // Only the year of the guidance is known; nothing earlier is judged by it.
                Since = new(2015, 12, 31),
                Sources = [Sources.DueDiligenceGuidance.At("ch. II to V"), Sources.DueDiligence.Whole, Sources.Resolution2746.Whole],
                Remedy = "Write to each recipient on what terms it is supported, watch its conduct, and settle beforehand at which step the support is suspended.",
                Precedents = ["Democratic Republic of the Congo, 2024: the regional mission was called upon to have mechanisms of monitoring and reporting in place and working (S/RES/2746 (2024))."],
            },
            Where = static (mission, _) => !mission.SupportToOthers.IsEmpty,
            Otherwise = "the mission supports no security force outside the United Nations",
            Parts =
            [
                new(
                    "a letter to every security force the mission supports, on what terms it is supported",
                    static mission => !mission.SupportToOthers.Any(static support => !support.Notified),
                    static mission => mission.SupportToOthers),
                new(
                    "monitoring of the conduct of every security force the mission supports",
                    static mission => !mission.SupportToOthers.Any(static support => !support.Monitoring),
                    static mission => mission.SupportToOthers),
            ],
        },
        new()
        {
            About = new("HRD-04", "Set rules for joint operations before the first of them")
            {
                Area = Area.SupportToOthers,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2013, 3, 28),
                Sources = [Sources.DueDiligence.Whole, Sources.Resolution2098.At("para. 12 (b)"), Sources.CommandAndControl.At("D.10"), Sources.Resolution2717.At("para. 33")],
                Remedy = "Plan and conduct joint operations together under rules on harm to civilians and on what may be passed on for targeting, keep command apart, and review each operation.",
                Precedents = ["Democratic Republic of the Congo, 2023: support was to be given only to joint operations, jointly planned and executed, under oversight (S/RES/2717 (2023), para. 33)."],
            },
            Where = static (mission, _) => mission.SupportToOthers.Any(static support => support.Kinds.ContainsAny(SupportKind.JointOperations, SupportKind.FireSupport)),
            Otherwise = "the mission does no joint operations and gives no fire support",
            Parts =
            [
                RequirementPart.Of("measures that prevent and track harm to civilians", static mission => mission.Protection.CivilianHarmMitigation),
                RequirementPart.Of("rules on what information may be passed on for targeting", static mission => mission.Information.ReleaseRules),
            ],
        },
    ];
}
