using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for women, children and survivors of sexual violence.</summary>
public static class InclusionRequirements
{
    private const string NoPoliticalTask = "the mission has no political, electoral, disarmament or reform task";

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
        new()
        {
            About = new("WPS-02", "Plan for the shares of women to be reached among uniformed personnel")
            {
                Area = Area.Inclusion,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2018, 1, 1),
                Sources =
                [
                    Sources.GenderParityStrategy.Whole,
                    Sources.Resolution2242.At("para. 8"),
                    Sources.Resolution2538.Whole,
                    Sources.SpecialCommittee2024.At("para. 168"),
                    Sources.FutureOfPeacekeeping.At("§6"),
                ],
                Remedy = "Ask contributors for the shares when units are sought, and provide the premises, equipment and posts that make service possible for women.",
                Precedents = ["In 2015 the Council asked for a strategy to double the numbers of women in contingents within five years (S/RES/2242 (2015), para. 8)."],
            },
            Where = static (mission, _) => mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0,
            Otherwise = "the mission has no uniformed personnel",
            Parts =
            [
                new(
                    "the share of women to be reached in contingents",
                    static mission => mission.Force.Military.Authorized <= 0 | !mission.Force.Military.Armed
                        | mission.Force.Women.Contingents >= Figures.WomenInContingents.On(null),
                    static mission => mission.Force.Women.Contingents),
                new(
                    "the share of women to be reached among observers and staff officers",
                    static mission => mission.Force.Military.Authorized <= 0 | mission.Force.Women.ObserversAndStaffOfficers >= Figures.WomenObservers.On(null),
                    static mission => mission.Force.Women.ObserversAndStaffOfficers),
                new(
                    "the share of women to be reached in formed police units",
                    static mission => mission.Force.Police.Authorized <= 0 | !mission.Force.Police.Armed
                        | mission.Force.Women.FormedPolice >= Figures.WomenInFormedPolice.On(null),
                    static mission => mission.Force.Women.FormedPolice),
                new(
                    "the share of women to be reached among individual police officers",
                    static mission => mission.Force.Police.Authorized <= 0 | mission.Force.Women.IndividualPolice >= Figures.WomenIndividualPolice.On(null),
                    static mission => mission.Force.Women.IndividualPolice),
            ],
        },
        new()
        {
            About = new("WPS-03", "Provide for the prevention of conflict-related sexual violence and for its survivors")
            {
                Area = Area.Inclusion,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2010, 12, 16),
                Sources =
                [
                    Sources.Resolution1888.At("para. 12"),
                    Sources.Resolution1960.At("paras. 8 and 10"),
                    Sources.Resolution2467.Whole,
                    Sources.FutureOfPeacekeeping.At("§5.2, model 3"),
                ],
                Remedy = "Provide women's protection advisers, arrangements to monitor, analyse and report, and ways by which survivors reach help.",
                Precedents = ["Central African Republic, 2014: women protection advisers were part of the mandate (S/RES/2149 (2014), para. 30 (a) (ii))."],
            },
            Where = static (mission, _) =>
                mission.Conflict.Threats.Contains(Threat.SexualViolence)
                | mission.Mandate.Tasks.Any(static task => task.Task.IsAny(TaskCategory.ProtectionFromSexualViolence, TaskCategory.SexualAndGenderBasedViolence)),
            Otherwise = "sexual violence is neither among the threats nor among the tasks",
            Parts =
            [
                RequirementPart.Of("women's protection advisers", static mission => mission.Inclusion.WomensProtectionAdvisers),
                RequirementPart.Of("monitoring of sexual violence in the conflict", static mission => mission.Inclusion.MonitoringOfSexualViolence),
                RequirementPart.Of("referral of survivors to help", static mission => mission.Inclusion.Referral),
            ],
        },
        new()
        {
            About = new("WPS-04", "Provide for the protection of children")
            {
                Area = Area.Inclusion,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2001, 11, 20),
                Sources =
                [
                    Sources.Resolution1379.At("para. 2"),
                    Sources.Resolution1612.Whole,
                    Sources.ChildProtectionPolicy.Whole,
                    Sources.FutureOfPeacekeeping.At("§5.2, models 3 and 13"),
                ],
                Remedy = "Provide child protection advisers, who follow grave violations and speak with the parties about ending them.",
                Precedents = ["Central African Republic, 2014: child protection advisers were part of the mandate (S/RES/2149 (2014), para. 30 (a) (ii))."],
            },
            Where = static (mission, _) =>
                mission.Conflict.Threats.Contains(Threat.GraveViolationsAgainstChildren)
                | mission.Mandate.Tasks.Any(static task => task.Task == TaskCategory.ProtectionOfChildren),
            Otherwise = "grave violations against children are not among the threats, nor is their protection among the tasks",
            Parts = [RequirementPart.Of("child protection advisers", static mission => mission.Inclusion.ChildProtectionAdvisers)],
        },
        new()
        {
            About = new("WPS-06", "Seat women in the political tasks of the mission")
            {
                Area = Area.Inclusion,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2000, 10, 31),
                Sources = [Sources.Resolution1325.At("para. 1"), Sources.Resolution2122.Whole, Sources.FutureOfPeacekeeping.At("§5.2")],
                Remedy = "Set an objective for the part women take in talks, bodies and reforms that the mission supports, and work with their networks.",
                Precedents = ["Central African Republic, 2014: women were to take part in dialogue, reform and disarmament at all levels (S/RES/2149 (2014), para. 35)."],
            },
            Where = static (mission, _) => Political(mission),
            Otherwise = NoPoliticalTask,
            Parts = [RequirementPart.Of("an objective for the participation of women", static mission => mission.PoliticalProcess.WomensParticipation)],
        },
        new()
        {
            About = new("WPS-08", "Seat young people in the political tasks of the mission")
            {
                Area = Area.Inclusion,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2015, 12, 9),
                Sources = [Sources.Resolution2250.At("para. 1"), Sources.Resolution2535.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 3")],
                Remedy = "Set an objective for the part young people take, and give their associations a way to be heard.",
                Precedents = ["In 2015 the Council urged that young people be better represented where conflict is prevented and resolved (S/RES/2250 (2015), para. 1)."],
            },
            Where = static (mission, _) => Political(mission),
            Otherwise = NoPoliticalTask,
            Parts = [RequirementPart.Of("an objective for the participation of young people", static mission => mission.PoliticalProcess.YouthParticipation)],
        },
    ];

    private static Tri Political(MissionFacts mission) =>
        mission.Models.ContainsAny(
            MissionModel.SupportOfPeaceAgreements, MissionModel.TransitionAssistance, MissionModel.ElectionSecurityAndAssistance,
            MissionModel.DisarmamentDemobilizationReintegration, MissionModel.SecuritySectorReform)
        | mission.Mandate.Tasks.Any(static task => task.Task.IsAny(
            TaskCategory.GoodOfficesAndMediation, TaskCategory.ElectoralAssistance, TaskCategory.DisarmamentDemobilizationReintegration,
            TaskCategory.LocalDialogueAndReconciliation, TaskCategory.NationalDialogueAndReconciliation, TaskCategory.MilitaryReform, TaskCategory.PoliceReform));
}
