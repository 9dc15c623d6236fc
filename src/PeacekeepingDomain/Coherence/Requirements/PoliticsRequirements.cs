using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place between the mission, its host, the region and the United Nations family.</summary>
public static class PoliticsRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("POL-03", "Agree with the host State on aims and on a standing forum")
            {
                Area = Area.Politics,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = DoctrineDates.Capstone,
                Sources =
                [
                    Sources.Capstone.At("pp. 36–40"),
                    Sources.ActionForPeacekeepingPlus.Whole,
                    Sources.FutureOfPeacekeeping.At("§2.3"),
                    Sources.FutureOfPeacekeeping.At("§7, Cooperation and Support of Host Governments, and note 130"),
                ],
                Remedy = "Hear the State before the mandate is given or renewed, say early what the mission will not do, and set up a forum that meets often.",
                Precedents =
                [
                    "South Sudan and the Democratic Republic of the Congo: a high-level forum and a joint working group with the Government (The Future of Peacekeeping, note 130).",
                    "Chad, 2010: a joint high-level working group was to meet on the protection of civilians (S/RES/1923 (2010), para. 4).",
                ],
            },
            Where = static (mission, _) => !Observation.IsAllOf(mission),
            Otherwise = "the mission only prevents by presence, observes or verifies",
            Parts =
            [
                RequirementPart.Of("a standing forum of the mission and the host State", static mission => mission.PoliticalProcess.CooperationForum),
                RequirementPart.Of("a plan for national ownership", static mission => mission.PoliticalProcess.NationalOwnershipPlan),
                new(
                    "an understanding with the host State that the mission is not there to fight for it",
                    static mission => !AsksToFight(mission),
                    static mission => mission.PoliticalProcess.HostRequests),
            ],
        },
        new()
        {
            About = new("POL-04", "Secure the support of the region")
            {
                Area = Area.Politics,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(1994, 5, 3),
                Sources =
                [
                    Sources.FactorsForOperations.Whole,
                    Sources.Charter.At("Art. 52"),
                    Sources.FutureOfPeacekeeping.At("§7, Regional Support"),
                ],
                Remedy = "Consult the region's organizations before the decision, keep them informed in good times and bad, and bring neighbours to commitments they can be held to.",
                Precedents =
                [
                    "Central African Republic, 2014: the region's mediation went before the mission, and the Council called the region's part critical (S/RES/2149 (2014), preamble).",
                    "Democratic Republic of the Congo, 2013: the States of the region signed a framework for peace, security and cooperation before the mandate was widened (S/RES/2098 (2013), para. 1).",
                ],
            },
            Parts =
            [
                new(
                    "the engagement of the region and its organizations",
                    static mission => mission.PoliticalProcess.RegionalSupport == RegionalSupport.Engaged,
                    static mission => mission.PoliticalProcess.RegionalSupport),
                new(
                    "the restraint of every neighbour: none opposes the mission or arms a party",
                    static mission => !Meddles(mission),
                    static mission => mission.Setting.Neighbours),
            ],
        },
        new()
        {
            About = new("POL-07", "Weigh the mission against other courses of action")
            {
                Area = Area.Politics,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Concept,
                Since = new(2015, 6, 17),
                Sources =
                [
                    Sources.Hippo.Whole,
                    Sources.FutureOfPeacekeeping.At("§5.3"),
                    Sources.FutureOfPeacekeeping.At("§6"),
                ],
                Remedy = "Put other modalities, good offices alone and not deploying beside the proposal, with what each would cost and risk.",
                Precedents =
                [
                    "Ethiopia and Eritrea, 2008: the Secretary-General put four options to the Council, with the risks of each, before the mission was ended.",
                ],
            },
            Where = static (mission, _) => !mission.Stage.AtLeast(Stage.Deployed),
            Otherwise = "the mission is in the field already",
            Parts =
            [
                new(
                    "other courses of action, weighed against this one",
                    static mission => !mission.Modality.AlternativesConsidered.IsEmpty,
                    static mission => mission.Modality.AlternativesConsidered),
                new(
                    "not deploying, and what that would cost, among them",
                    static mission => mission.Modality.AlternativesConsidered.Contains(Alternative.NotDeploying),
                    static mission => mission.Modality.AlternativesConsidered),
            ],
        },
        new()
        {
            About = new("POL-08", "Consult the Country Team when the mission is designed")
            {
                Area = Area.Politics,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.CouncilOption,
                // The policy is of 2013; nothing earlier is judged by it.
                Since = new(2013, 12, 31),
                Sources =
                [
                    Sources.IntegratedAssessment.Whole,
                    Sources.FutureOfPeacekeeping.At("§5.2"),
                    Sources.FutureOfPeacekeeping.At("§7, Achievable Objectives, Sufficient Resources, Realistic Expectations"),
                ],
                Remedy = "Bring the Resident Coordinator and the Country Team into the assessment, and settle who carries what before the options go to the Council.",
                Precedents =
                [
                    "Chad and the Central African Republic, 2007: the mandate was given in liaison with the Country Team (S/RES/1778 (2007), para. 2).",
                    "Sudan, 2020: the mission and an integrated Country Team were to work under one framework (S/RES/2524 (2020), para. 4).",
                ],
            },
            Parts =
            [
                RequirementPart.Of("the Country Team's views on the design", static mission => mission.Modality.CountryTeam.Consulted),
            ],
        },
    ];

    private static Tri AsksToFight(MissionFacts mission)
    {
        var asks = Tri.False;
        foreach (var request in mission.PoliticalProcess.HostRequests)
            asks |= request.Engagement == Engagement.Enforce & !request.Against.IsEmpty;
        return asks;
    }

    private static Tri Meddles(MissionFacts mission)
    {
        var meddles = Tri.False;
        foreach (var neighbour in mission.Setting.Neighbours)
            meddles |= neighbour.Stance.IsAny(NeighbourStance.Opposed, NeighbourStance.ArmingAParty);
        return meddles;
    }
}
