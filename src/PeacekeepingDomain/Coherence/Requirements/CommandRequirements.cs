using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place where organizations work together or follow each other.</summary>
public static class CommandRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("CMD-03", "Write down who does what in a joint operation")
            {
                Area = Area.Command,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2019, 10, 25),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.3, modality 4"), Sources.CommandAndControl.At("D.10")],
                Remedy = "Agree on one mandate and on pillars, with each organization's line of authority, its reports and its part of the cost.",
                Precedents =
                [
                    "Kosovo, 1999: four pillars divided the work, two led by the United Nations, one by the OSCE and one by the EU (The Future of Peacekeeping, §5.3).",
                    "Haiti, 1993 to 2000: the United Nations and the OAS gave one mandate together and led it by two heads (The Future of Peacekeeping, §5.3).",
                ],
            },
            Where = static (mission, _) => mission.Modality.Kind == ModalityKind.Joint,
            Otherwise = "the mission is not a joint operation",
            Parts =
            [
                RequirementPart.Of("a mandate that the organizations give together", static mission => mission.Modality.Command.JointMandate),
                RequirementPart.Of("a written division of pillars, lines of authority and reporting", static mission => mission.Modality.Command.DivisionOfPillars),
            ],
        },
        new()
        {
            About = new("CMD-05", "Agree on the handover from one mission to the next")
            {
                Area = Area.Command,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2013, 4, 25),
                Sources =
                [
                    Sources.Resolution2100.At("para. 7"),
                    Sources.Resolution2149.At("paras. 21 and 22"),
                    Sources.FutureOfPeacekeeping.At("§5.3, modality 2"),
                ],
                Remedy = "Settle before the transfer of authority when the next mission is ready, and by which standards units are taken over and screened.",
                Precedents =
                [
                    "Mali, 2013: personnel of the African force were to be taken over as appropriate to United Nations standards (S/RES/2100 (2013), para. 7).",
                    "Central African Republic, 2014: the day of the transfer was fixed, and units were taken over in line with United Nations standards and with screening (S/RES/2149 (2014), paras. 21 and 22).",
                ],
            },
            Where = static (mission, _) => mission.Modality.Kind == ModalityKind.Sequenced | mission.Modality.Handover.Rehatted,
            Otherwise = "the mission does not follow another organization's and takes over none of its units",
            Parts =
            [
                RequirementPart.Of("an understanding reached beforehand", static mission => mission.Modality.Handover.PriorUnderstanding),
                RequirementPart.Of("criteria for when the next mission is ready", static mission => mission.Modality.Handover.Criteria),
                new(
                    "the standards of the United Nations for units that are taken over",
                    static mission => !mission.Modality.Handover.Rehatted | mission.Modality.Handover.Standards,
                    static mission => mission.Modality.Handover.Standards),
            ],
        },
    ];
}
