using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for information, communications and sensors.</summary>
public static class InformationRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("INF-02", "Bring what is known to those who decide")
            {
                Area = Area.Information,
                Strength = Strength.Should,
                Presences = PresenceSets.Peacekeeping,
                DueFrom = Stage.ForceGeneration,
                Since = new(2019, 10, 25),
                Sources =
                [
                    Sources.CommandAndControl.Whole,
                    Sources.FutureOfPeacekeeping.At("§6, Data and Information Management"),
                    Sources.PeacekeepingIntelligence.Whole,
                ],
                Remedy = "Set up a joint operations centre and a joint analysis cell that serve the head of mission and all components.",
                Precedents = ["Sierra Leone, 1999: joint operations centres of the mission and the regional force were welcomed (S/RES/1270 (1999), para. 12)."],
            },
            Where = static (mission, _) => mission.Force.Military.Authorized > 0 & (mission.Force.Police.Authorized > 0 | mission.Force.Civilian.Authorized > 0),
            Otherwise = "the mission has a single component",
            Parts =
            [
                RequirementPart.Of("a joint operations centre", static mission => mission.Information.JointOperationsCentre),
                RequirementPart.Of("a joint analysis cell", static mission => mission.Information.AnalysisCell),
            ],
        },
        new()
        {
            About = new("INF-03", "Provide for strategic communications in the languages people speak")
            {
                Area = Area.Information,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,

                // The priorities are of 2021; nothing earlier is judged by them.
                Since = new(2021, 12, 31),
                Sources = [Sources.FutureOfPeacekeeping.At("§6, Strategic Communications"), Sources.StrategicCommunications.At("para. 7"), Sources.ActionForPeacekeepingPlus.Whole],
                Remedy = "Provide a capacity for strategic communications, the mission's own or a shared one, led from the top and working in the local languages.",
                Precedents = ["Angola, 1995: the Council stressed the need to spread objective information through a radio of the mission (S/RES/1008 (1995), para. 13)."],
            },
            Parts =
            [
                RequirementPart.Of("a capacity for strategic communications", static mission => mission.Information.StrategicCommunications),
                RequirementPart.Of("public communication in the local languages", static mission => mission.Information.LocalLanguages),
            ],
        },
        new()
        {
            About = new("INF-04", "Guard the integrity of information")
            {
                Area = Area.Information,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,

                // The day on which the Council asked a mission to prevent and counter disinformation.
                Since = new(2023, 12, 19),
                Sources =
                [
                    Sources.FutureOfPeacekeeping.At("§4.2"),
                    Sources.FutureOfPeacekeeping.At("§6, Information Integrity"),
                    Sources.InformationIntegrity.Whole,
                    Sources.Resolution2717.At("para. 34"),
                ],
                Remedy = "Provide people who watch for false and hateful information, answer it, and keep to the rights of those who speak.",
                Precedents = ["Democratic Republic of the Congo, 2023: the mission was to prevent and counter disinformation meant to undermine it (S/RES/2717 (2023), para. 34)."],
            },
            Where = static (mission, _) =>
                mission.Conflict.Threats.Contains(Threat.MisAndDisinformation)
                | mission.Models.ContainsAny(
                    MissionModel.TransitionAssistance, MissionModel.ElectionSecurityAndAssistance, MissionModel.PublicHealthSupport, MissionModel.Cybersecurity),
            Otherwise = "harmful information is not among the threats, and no model of the mission is open to it in particular",
            Parts = [RequirementPart.Of("a capacity to watch and answer false and hateful information", static mission => mission.Information.InformationIntegrity)],
        },
        new()
        {
            About = new("INF-05", "Govern sensors, unmanned aircraft and the sharing of data")
            {
                Area = Area.Information,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,

                // The policy is of 2019; nothing earlier is judged by it.
                Since = new(2019, 12, 31),
                Sources = [Sources.PeacekeepingIntelligence.Whole, Sources.ModelStatusOfForces.Whole, Sources.DueDiligence.Whole],
                Remedy = "Tell the host State of sensors and agree on airspace, protect data about people, and bar by rule that information is passed on for others' targeting.",
                Precedents = ["Democratic Republic of the Congo, 2013: the mandate named surveillance by unmanned aircraft and the Council's letter on it (S/RES/2098 (2013), para. 12)."],
            },
            Where = static (mission, _) =>
                mission.Force.Units.Any(static unit => unit.Type.IsAny(UnitType.UnmannedAircraftUnit, UnitType.IntelligenceUnit))
                | mission.Force.Capabilities.Any(static holding =>
                    holding.Capability.IsAny(Capability.UnmannedAircraft, Capability.SurveillanceAndReconnaissance) & holding.Status != HoldingStatus.Missing),
            Otherwise = "the mission has neither unmanned aircraft nor sensors",
            Parts =
            [
                RequirementPart.Of("notice of sensors and unmanned aircraft to the host State", static mission => mission.Information.SensorsNotified),
                RequirementPart.Of("protection of data about people", static mission => mission.Information.DataProtection),
                RequirementPart.Of("rules that bar passing information on for others' targeting", static mission => mission.Information.ReleaseRules),
            ],
        },
    ];
}
