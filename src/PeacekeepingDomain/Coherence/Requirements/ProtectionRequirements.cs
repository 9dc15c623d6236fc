using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for the protection of civilians and human rights.</summary>
public static class ProtectionRequirements
{
    private const string NobodyToProtect = "the mission has no task to protect civilians";

    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("POC-01", "Give every mandate to protect civilians a strategy of the whole mission")
            {
                Area = Area.Protection,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2009, 12, 31),
                Sources = [Sources.ProtectionPolicy.At("para. 3"), Sources.Resolution1894.Whole, Sources.FutureOfPeacekeeping.At("§5.2, models 2 and 3")],
                Remedy = "Write a protection strategy that covers dialogue and engagement, physical protection and a protective environment, with early warning.",
                Precedents = ["Central African Republic, 2014: a protection strategy of the whole mission was part of the mandate (S/RES/2149 (2014), para. 30 (a) (iv))."],
            },
            Where = static (mission, _) => Protects(mission),
            Otherwise = NobodyToProtect,
            Parts =
            [
                RequirementPart.Of("a protection strategy that covers dialogue and engagement", static mission => mission.Protection.Strategy.Engagement),
                RequirementPart.Of("a protection strategy that covers physical protection", static mission => mission.Protection.Strategy.Physical),
                RequirementPart.Of("a protection strategy that covers a protective environment", static mission => mission.Protection.Strategy.Environment),
            ],
        },
        new()
        {
            About = new("POC-04", "Build on the host State's primary responsibility to protect")
            {
                Area = Area.Protection,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2009, 12, 31),
                Sources = [Sources.ProtectionPolicy.Whole, Sources.WorldSummitOutcome.At("para. 138"), Sources.FutureOfPeacekeeping.At("§5.2, model 3")],
                Remedy = "Add dialogue with the authorities on their duty to protect, and support to what communities do for their own protection.",
                Precedents = ["Democratic Republic of the Congo, 2023: the mission was to build on what communities can do for their own protection (S/RES/2717 (2023), para. 34)."],
            },
            Where = static (mission, _) => Protects(mission),
            Otherwise = NobodyToProtect,
            Parts = [RequirementPart.Of("support to the host State's and communities' own protection", static mission => mission.Protection.SupportsNationalProtection)],
        },
        new()
        {
            About = new("POC-06", "Staff the mission for human rights monitoring and reporting")
            {
                Area = Area.Protection,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,

                // The policy is of 2011; nothing earlier is judged by it.
                Since = new(2011, 12, 31),
                Sources = [Sources.HumanRightsPolicy.Whole, Sources.DueDiligence.Whole, Sources.FutureOfPeacekeeping.At("§5.2")],
                Remedy = "Provide a human rights component, the mission's own or that of an office beside it, that reports to the head of mission and to the public.",
                Precedents =
                [
                    "El Salvador, 1991: the mission verified the human rights agreement before there was a ceasefire (S/RES/693 (1991), para. 2).",
                    "Central African Republic, 2014: violations were to be reported publicly and to the Council (S/RES/2149 (2014), para. 30 (e)).",
                ],
            },
            Where = static (mission, _) =>
                mission.Models.ContainsAny(
                    MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians, MissionModel.SupportOfPeaceAgreements, MissionModel.NewStateSupport,
                    MissionModel.TransitionAssistance, MissionModel.TransitionalAdministration, MissionModel.DisarmamentDemobilizationReintegration,
                    MissionModel.SecuritySectorReform, MissionModel.RuleOfLawSupport, MissionModel.PoliceAssistance, MissionModel.SupportToAccountability,
                    MissionModel.CounterOrganizedCrime, MissionModel.RegionalSecurity, MissionModel.CitySecurity)
                | mission.Mandate.Tasks.Any(static task => task.Task == TaskCategory.HumanRightsMonitoring),
            Otherwise = "no model or task of the mission calls for work on human rights",
            Parts =
            [
                RequirementPart.Of("a human rights component", static mission => mission.Protection.HumanRightsComponent),
                RequirementPart.Of("public reporting on human rights", static mission => mission.Protection.PublicReporting),
            ],
        },
        new()
        {
            About = new("POC-08", "Prevent and track harm to civilians from the mission's own operations")
            {
                Area = Area.Protection,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2013, 3, 28),
                Sources = [Sources.Resolution2098.At("paras. 12 and 34"), Sources.ProtectionPolicy.Whole, Sources.FutureOfPeacekeeping.At("§5.2")],
                Remedy = "Plan operations so that civilians are spared, record what harm is done all the same, and draw lessons and make amends.",
                Precedents = ["Democratic Republic of the Congo, 2013: the risk to civilians was to be reduced before, during and after any operation, and reported on (S/RES/2098 (2013), paras. 12 and 34)."],
            },
            Where = static (mission, _) =>
                mission.Mandate.Tasks.Any(static task => task.Engagement == Engagement.Enforce | task.Traits.ContainsAny(TaskTrait.Offensive, TaskTrait.CounterTerrorism))
                | mission.SupportToOthers.Any(static support => support.Kinds.ContainsAny(SupportKind.JointOperations, SupportKind.FireSupport)),
            Otherwise = "the mission plans no offensive and no joint operations",
            Parts = [RequirementPart.Of("measures that prevent and track harm to civilians", static mission => mission.Protection.CivilianHarmMitigation)],
        },
        new()
        {
            About = new("POC-09", "Give every site where civilians shelter a plan for its security and its end")
            {
                Area = Area.Protection,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2014, 5, 27),
                Sources = [Sources.ProtectionPolicy.Whole, Sources.FutureOfPeacekeeping.At("§5.2")],
                Remedy = "Agree who keeps order inside and who keeps attackers out, and how those who shelter leave again in safety and of their own will.",
                Precedents = ["South Sudan, 2014: civilians in protection sites were to be kept safe, and the ground prepared for their safe and voluntary return (S/RES/2155 (2014), para. 4)."],
            },
            Where = static (mission, _) => mission.Mandate.Tasks.Any(static task => task.Traits.Contains(TaskTrait.SafeArea)),
            Otherwise = "the mission keeps no place where civilians shelter",
            Parts = [RequirementPart.Of("plans for the security and the end of sites where civilians shelter", static mission => mission.Protection.SitesPlan)],
        },
    ];

    private static Tri Protects(MissionFacts mission) =>
        mission.Models.ContainsAny(MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians)
        | mission.Mandate.Tasks.Any(static task => task.Task == TaskCategory.ProtectionOfCivilians);
}
