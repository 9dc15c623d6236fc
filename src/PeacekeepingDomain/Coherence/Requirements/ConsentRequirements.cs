using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for a consent that may not last.</summary>
public static class ConsentRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("CON-08", "Plan for consent that erodes or is withdrawn")
            {
                Area = Area.Consent,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // A programme of 2021 that puts the cooperation of host countries among its priorities; nothing earlier is judged by it.
                Since = new(2021, 12, 31),
                Sources =
                [
                    Sources.ActionForPeacekeepingPlus.Whole,
                    Sources.Principles.At("impartiality"),
                    Sources.FutureOfPeacekeeping.At("§7, Cooperation and Support of Host Governments"),
                ],
                Remedy = "Agree on signs of warning and on who speaks to whom about them, and prepare to protect the force, to hand over and to leave in order.",
                Precedents =
                [
                    "Mali, 2023: the transitional Government asked the mission to leave without delay, and it had six months for it (S/RES/2690 (2023)).",
                    "Chad, 2010: the Government asked the mission to leave within two months and later agreed to a longer time (S/RES/1923 (2010), preamble).",
                ],
            },
            Where = static (mission, _) => mission.Conflict.EarlierWithdrawal | mission.Conflict.UnconstitutionalChange | HostHoldsBack(mission),
            Otherwise = "nothing points to a consent that may not last",
            Parts =
            [
                RequirementPart.Of("a plan for consent that erodes or is withdrawn", static mission => mission.PoliticalProcess.ConsentErosionPlan),
            ],
        },
    ];

    private static Tri HostHoldsBack(MissionFacts mission)
    {
        var holdsBack = Tri.False;
        foreach (var state in mission.Setting.HostStates)
            holdsBack |= state.Consent.Status.IsAny(ConsentStatus.Conditional, ConsentStatus.Ambiguous) | !state.Consent.Restrictions.IsEmpty;
        return holdsBack;
    }
}
