using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place for the safety and care of personnel.</summary>
public static class SafetyRequirements
{
    private const string NoUniforms = "the mission has no uniformed personnel";

    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("SAF-01", "Have the means to evacuate and to operate on every casualty")
            {
                Area = Area.Safety,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2020, 3, 1),
                Sources = [Sources.CasualtyEvacuation.At("D.1 and D.2"), Sources.FutureOfPeacekeeping.At("§6")],
                Remedy = "Provide evacuation by air or land and surgery within reach, the mission's own, contracted, or the host's under agreement.",
                Precedents = ["Mali: a coordination centre, contracted medical aircraft and mobile surgical teams sped decisions up (The Future of Peacekeeping, §6)."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts =
            [
                RequirementPart.Of("means to evacuate casualties", static mission => mission.Safety.EvacuationAssets),
                RequirementPart.Of("surgery within reach", static mission => mission.Safety.SurgicalCapability),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("SAF-02", "Provide medical facilities in layers")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2015, 12, 31),
                Sources = [Sources.MedicalSupport.Whole, Sources.Resolution2518.At("paras. 4 and 9"), Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Have contributors bring them, contract them, or agree with hospitals of the host State or its neighbours.",
                Precedents = ["Mali, 2016: the Council asked for better evacuation procedures and more means of medical evacuation three years after deployment (S/RES/2295 (2016))."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts =
            [
                RequirementPart.Of("level 1 medical facilities", static mission => mission.Safety.Level1),
                new(
                    "a level 2 medical facility for a large force",
                    static mission => !(mission.Force.Military.Authorized + mission.Force.Police.Authorized >= mission.Figure(Figures.SecondLevelMedicalStrength)) | mission.Safety.Level2,
                    static mission => mission.Safety.Level2),
                RequirementPart.Of("a hospital of level 3 or 4 under agreement", static mission => mission.Safety.Level3Agreement),
            ],
        },
        new()
        {
            About = new("SAF-03", "Equip and train against improvised explosive devices")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2017, 6, 30),
                Sources = [Sources.Resolution2365.At("para. 4"), Sources.Resolution2518.At("para. 10"), Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers"), Sources.Cruz.Whole],
                Remedy = "Ask for disposal teams, protected vehicles and route clearance in the statement of requirements, and train every contingent before it travels.",
                Precedents = ["Mali, 2016: protected vehicles were still outstanding, and training and equipment against explosive devices was asked for (S/RES/2295 (2016))."],
            },
            Where = static (mission, _) => Uniformed(mission) & mission.Conflict.Threats.Contains(Threat.ImprovisedExplosiveDevices),
            Otherwise = "no uniformed personnel meets improvised explosive devices",
            Parts =
            [
                CounterDevice("disposal of explosive devices", CounterDeviceMeasure.Disposal),
                CounterDevice("protected vehicles", CounterDeviceMeasure.ProtectedMobility),
                CounterDevice("search and route clearance", CounterDeviceMeasure.RouteClearance),
                CounterDevice("training against explosive devices", CounterDeviceMeasure.Training),
            ],
        },
        new()
        {
            About = new("SAF-04", "Prepare for hostile unmanned aircraft")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2020, 3, 30),
                Sources = [Sources.Resolution2518.At("para. 4"), Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Provide means to see and warn, shelter that withstands, and measures against the aircraft that the host State has agreed to.",
                Precedents = ["Eastern Democratic Republic of the Congo, September 2024: an improvised armed drone attacked peacekeepers, as none had before (The Future of Peacekeeping, §6)."],
            },
            Where = static (mission, _) => mission.Conflict.Threats.Contains(Threat.UnmannedAircraft),
            Otherwise = "hostile unmanned aircraft are not among the threats",
            Parts = [RequirementPart.Of("measures against hostile unmanned aircraft", static mission => mission.Safety.CounterUnmannedAircraft)],
        },
        new()
        {
            About = new("SAF-05", "Plan to defend, reinforce and leave every base")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2017, 12, 19),
                Sources = [Sources.Cruz.Whole, Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Choose fewer, stronger and more mobile sites, say who comes to their help and how soon, and rehearse how they are left.",
                Precedents = ["South Sudan, 2013 and 2014: the camps of the mission in Akobo and Bor were attacked (S/RES/2155 (2014), preamble)."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts =
            [
                new("a defence plan for bases", static mission => !Armed(mission) | mission.Safety.BaseDefence, static mission => mission.Safety.BaseDefence),
                new("reinforcement of bases in time", static mission => !Armed(mission) | mission.Safety.Reinforcement, static mission => mission.Safety.Reinforcement),
                RequirementPart.Of("a plan to evacuate bases", static mission => mission.Safety.Extraction),
            ],
        },
        new()
        {
            About = new("SAF-06", "Ask the host State to prosecute attacks on personnel")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2020, 3, 30),
                Sources = [Sources.Resolution2518.At("para. 3"), Sources.Resolution2589.Whole],
                Remedy = "Put the undertaking into the status agreement, keep a record of attacks, and support the national prosecutors.",
                Precedents = ["Darfur, 2013: an attack killed seven peacekeepers, and the Council condemned it with others (S/RES/2113 (2013))."],
            },
            Parts = [RequirementPart.Of("an undertaking of the host State to prosecute attacks", static mission => mission.Safety.ProsecutionOfAttacks)],
        },
        new()
        {
            About = new("SAF-07", "Run a security risk management process")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2019, 10, 25),
                Sources = [Sources.CommandAndControl.At("para. 5"), Sources.FutureOfPeacekeeping.At("§2.3")],
                Remedy = "Name the official who answers for security, and assess the risk for each area, with the measures that bring it down.",
                Precedents = ["Mali, 2015: the Council asked for further measures for the safety of personnel amid threats from armed groups that strike from hiding (S/RES/2227 (2015), para. 16)."],
            },
            Parts = [RequirementPart.Of("a security risk management process", static mission => mission.Safety.SecurityRiskManagement)],
        },
        new()
        {
            About = new("SAF-08", "Reach every casualty in time, by day and by night")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2020, 3, 1),
                Sources = [Sources.CasualtyEvacuation.At("D.2"), Sources.Resolution2518.At("para. 9"), Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Move the site, place a surgical team forward, or provide aircraft that fly at night.",
                Precedents = ["Mali: stand-alone medical teams in the air, mobile surgery and telemedicine made help quicker (The Future of Peacekeeping, §6)."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts =
            [
                new(
                    "first aid in time at every site",
                    static mission => !Beyond(mission, static site => site.FirstAidMinutes, mission.Figure(Figures.CasualtyFirstAid)),
                    static mission => mission.Safety.Sites),
                new(
                    "advanced resuscitation in time at every site",
                    static mission => !Beyond(mission, static site => site.ResuscitationMinutes, InMinutes(mission.Figure(Figures.CasualtyAdvancedCare))),
                    static mission => mission.Safety.Sites),
                new(
                    "surgery in time at every site",
                    static mission => !Beyond(mission, static site => site.SurgeryMinutes, InMinutes(mission.Figure(Figures.CasualtySurgery))),
                    static mission => mission.Safety.Sites),
                RequirementPart.Of("evacuation of casualties at night", static mission => mission.Safety.NightEvacuation),
            ],
        },
        new()
        {
            About = new("SAF-09", "Write the Safety Convention into the status agreement")
            {
                Area = Area.Safety,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(1994, 12, 9),
                Sources = [Sources.SafetyConvention.Whole],
                Remedy = "Take the Convention's main provisions into the status-of-forces or status-of-mission agreement.",
                Precedents = ["Sierra Leone, 2000: the Council recalled the Convention when it enlarged the mission (S/RES/1289 (2000), preamble)."],
            },
            Where = static (mission, _) => mission.Legal.StatusOfForces != StatusOfForces.Provisional,
            Otherwise = "the model agreement applies for the time being, as it stands",
            Parts =
            [
                new(
                    "the protections of the Safety Convention in the status agreement",
                    static mission => mission.Legal.Clauses.Contains(StatusClause.SafetyConvention),
                    static mission => mission.Legal.Clauses),
            ],
        },
        new()
        {
            About = new("SAF-10", "Support the mental health of personnel")
            {
                Area = Area.Safety,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2022, 12, 21),
                Sources = [Sources.Resolution2668.At("paras. 2 to 4"), Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Provide counsellors before, during and after deployment, with contributors for those they send.",
                Precedents = ["All missions: accidents and illness remain the first causes of death and injury, under intense stress and strain (The Future of Peacekeeping, §6)."],
            },
            Parts = [RequirementPart.Of("mental health support", static mission => mission.Safety.MentalHealth)],
        },
        new()
        {
            About = new("SAF-11", "Give uniformed personnel in remote places access to the internet")
            {
                Area = Area.Safety,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2024, 10, 1),
                Sources = [Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Put the connection into the support plan, for every contingent alike.",
                Precedents = ["All missions: whether those in remote places are connected should not hang on the country that sends them (The Future of Peacekeeping, §6)."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts = [RequirementPart.Of("access to the internet at remote sites", static mission => mission.Safety.InternetAccess)],
        },
    ];

    private static Tri Uniformed(MissionFacts mission) => mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0;

    private static Tri Armed(MissionFacts mission) => mission.Force.Military.Armed | mission.Force.Police.Armed;

    private static Tri Beyond(MissionFacts mission, Func<SiteFacts, Quantity> minutes, double limit)
    {
        var beyond = Tri.False;
        foreach (var site in mission.Safety.Sites)
            beyond |= minutes(site) > limit;
        return beyond;
    }

    private static double InMinutes(double hours) => TimeSpan.FromHours(hours).TotalMinutes;

    private static RequirementPart CounterDevice(string what, CounterDeviceMeasure measure) =>
        new(what, mission => mission.Safety.CounterIed.Contains(measure), static mission => mission.Safety.CounterIed);
}
