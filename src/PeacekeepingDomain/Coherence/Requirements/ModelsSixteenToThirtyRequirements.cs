using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place for the models from sixteen to thirty.</summary>
public static class ModelsSixteenToThirtyRequirements
{
    // The study is of October 2024; nothing earlier is judged by what it alone demands.
    private static readonly DateOnly Study = new(2024, 10, 31);

    private static readonly DateOnly HumanitarianPrinciples = new(1991, 12, 19);

    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        Row(
            "M17-2",
            "Work across borders and with partners against organized crime",
            MissionModel.CounterOrganizedCrime,
            "action against organized crime",
            Stage.Mandated,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 17"), Sources.PactForTheFuture.At("Action 25")],
            "Deploy in more than one State, or agree with the offices, panels and police organizations that follow the crime where the mission cannot.",
            ["Haiti, Chad and the Central African Republic, Guinea-Bissau: missions in one State or two tackled criminals and banditry (The Future of Peacekeeping, note 77)."],
            new RequirementPart(
                "more than one host State, or partners named, with whom information on crime is shared",
                static mission => mission.Setting.HostStates.Count > 1 | ModelFacts.NamesPartners(mission),
                static mission => mission.Modality.PartnerOrganizations)),
        Row(
            "M18-2",
            "Work with those who coordinate mine action",
            MissionModel.MineAction,
            "mine action",
            Stage.ForceGeneration,
            new(2017, 6, 30),
            [Sources.Resolution2365.At("paras. 10 and 11"), Sources.MineActionStandards.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 18")],
            "Bring in the Mine Action Service or another body that works to the international standards, and say who clears and who answers for quality.",
            ["Mali, 2013: the mission was to help the authorities with mine action, by training and otherwise (S/RES/2100 (2013), para. 16 (a) (iv))."],
            Partners("a mine action body as lead or partner")),
        Row(
            "M19-2",
            "Have humanitarian agencies lead the relief",
            MissionModel.EmergencyHumanitarianResponse,
            "emergency humanitarian response",
            Stage.Mandated,
            HumanitarianPrinciples,
            [Sources.HumanitarianPrinciples.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 19")],
            "Name the agencies that lead on relief, refugees and human rights, and put the mission's part under arrangements with them.",
            ["Chad and the Central African Republic, 2009: the mission was to make the delivery of aid safer (S/RES/1861 (2009), para. 7 (a))."],
            new RequirementPart(
                "humanitarian agencies in the lead",
                static mission => !mission.Modality.LeadAgencies.IsEmpty,
                static mission => mission.Modality.LeadAgencies)),
        Row(
            "M19-3",
            "Plan for camps to stay civilian",
            MissionModel.EmergencyHumanitarianResponse,
            "emergency humanitarian response",
            Stage.ForceGeneration,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 19")],
            "Agree with the agencies and the host State who keeps fighters and arms out of the camps, who guards them, and how they end.",
            ["Eastern Zaire, 1996: a force was authorized amid a refugee crisis, and in the end did not deploy (The Future of Peacekeeping, note 80)."],
            RequirementPart.Of("a plan for the camps and sites where people shelter", static mission => mission.Protection.SitesPlan)),
        Row(
            "M20-2",
            "Let a mission for public health follow the contagion across borders",
            MissionModel.PublicHealthSupport,
            "public health support",
            Stage.Mandated,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 20"), Sources.FutureOfPeacekeeping.At("note 84")],
            "Give the mission a footprint in the States affected, or have the region and its organizations share what they know of the disease.",
            ["West Africa, 2014: the mission worked over the region in which Ebola spread (S/RES/2190 (2014), preamble)."],
            new RequirementPart(
                "more than one host State, or the region engaged",
                static mission => mission.Setting.HostStates.Count > 1 | mission.PoliticalProcess.RegionalSupport == RegionalSupport.Engaged,
                static mission => mission.PoliticalProcess.RegionalSupport)),
        Row(
            "M20-3",
            "Share the labour with the health agencies",
            MissionModel.PublicHealthSupport,
            "public health support",
            Stage.Mandated,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 20"), Sources.FutureOfPeacekeeping.At("note 83")],
            "Agree with the World Health Organization and the others concerned who does what, and build the mission in pillars with them.",
            ["West Africa, 2014: the mission led the operational work of the United Nations system against Ebola (S/RES/2190 (2014), preamble)."],
            Partners("health agencies as leads or partners")),
        new()
        {
            About = new("M21-2", "Equip a mission that faces floods to move on water")
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = Study,
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 21")],
                Remedy = "Ask for boats, amphibious vehicles or riverine units in the statement of unit requirements, before the season of floods.",
                Precedents = ["South Sudan: floods spread over the sites where the mission protected civilians (The Future of Peacekeeping, note 85)."],
            },
            Where = static (mission, _) =>
                mission.Models.Contains(MissionModel.NaturalDisasterResponse) & mission.Conflict.Threats.Contains(Threat.FloodOrDrought),
            Otherwise = "the mission does not respond to disasters, or no flood is among the threats in its area",
            Parts =
            [
                new(
                    "boats or amphibious vehicles, available or planned",
                    static mission => ModelFacts.Held(mission, Capability.BoatsAndAmphibiousVehicles)
                        | ModelFacts.Fields(mission, UnitType.RiverineUnit, UnitType.MaritimeUnit),
                    static mission => mission.Force.Capabilities),
            ],
        },
        Row(
            "M21-3",
            "Work beside those who lead relief after a disaster",
            MissionModel.NaturalDisasterResponse,
            "disaster response",
            Stage.ForceGeneration,
            HumanitarianPrinciples,
            [Sources.HumanitarianPrinciples.Whole, Sources.OsloGuidelines.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 21")],
            "Agree with the agencies that lead relief what the engineers, the lift and the stores of the mission are to serve.",
            ["Goma, 2021: a mission in place faced a volcanic eruption (The Future of Peacekeeping, note 85)."],
            Partners("relief agencies as leads or partners")),
        Row(
            "M22-2",
            "Agree on escorts with the humanitarian organizations",
            MissionModel.HumanitarianAccompaniment,
            "the protection of relief workers",
            Stage.Mandated,
            new(2013, 2, 27),
            [Sources.ArmedEscorts.Whole, Sources.HumanitarianPrinciples.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 22")],
            "Settle with the humanitarian organizations when an escort is asked for, that it is the last resort, and who decides.",
            ["Bosnia and Herzegovina, 1992: convoys of released detainees were protected where the Red Cross asked (S/RES/776 (1992), para. 2)."],
            Partners("the humanitarian organizations concerned, as leads or partners")),
        Row(
            "M23-2",
            "Protect heritage together with UNESCO",
            MissionModel.CulturalHeritageProtection,
            "the protection of cultural heritage",
            Stage.ForceGeneration,
            new(2017, 3, 24),
            [Sources.Resolution2347.At("para. 19"), Sources.Resolution2100.At("para. 16 (f)"), Sources.FutureOfPeacekeeping.At("§5.2, model 23")],
            "Agree with UNESCO which sites count, how to act near them, and whom to tell of damage and looting.",
            ["Mali, 2013: cultural and historical sites were to be guarded in collaboration with UNESCO (S/RES/2100 (2013), para. 16 (f))."],
            Partners("UNESCO as lead or partner")),
        Row(
            "M24-2",
            "Tie resource protection to national ownership and oversight",
            MissionModel.NaturalResourceProtection,
            "the protection of natural resources",
            Stage.ForceGeneration,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 24"), Sources.FutureOfPeacekeeping.At("note 88")],
            "Agree with the Government on its lead, and with oversight bodies, financial institutions and regional organizations on theirs.",
            ["Liberia: the mission helped the Government to restore the administration of natural resources (The Future of Peacekeeping, note 88)."],
            RequirementPart.Of("a plan for national ownership", static mission => mission.PoliticalProcess.NationalOwnershipPlan),
            Partners("oversight bodies, financial institutions or regional organizations as leads or partners")),
        Row(
            "M26-2",
            "Name the sites to be guarded",
            MissionModel.InfrastructureSecurity,
            "infrastructure security",
            Stage.ForceGeneration,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 26")],
            "List the sites by what they serve and whom they serve, with a reason for each, and review the list.",
            ["Liberia, 2003: key installations were to be kept secure, ports and airports named among them (S/RES/1509 (2003), para. 3 (i))."],
            new RequirementPart("a list of sites for every task to secure infrastructure", SitesAreListed, FirstWithoutSites)),
        Row(
            "M27-4",
            "Bring in the companies whose systems are concerned",
            MissionModel.Cybersecurity,
            "cybersecurity",
            Stage.ForceGeneration,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 27"), Sources.PactForTheFuture.At("Action 29")],
            "Agree with the companies that run the systems on access, on reporting and on who acts first.",
            ["None is known: the study calls partnership with private actors important (The Future of Peacekeeping, §5.2, model 27)."],
            Partners("the companies or bodies whose systems are concerned, as leads or partners")),
        Row(
            "M29-2",
            "Secure a city together with those who know cities",
            MissionModel.CitySecurity,
            "city security",
            Stage.ForceGeneration,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 29")],
            "Agree with the bodies of the United Nations that deal with cities and their environment, and with the Country Team, on their part in it.",
            ["Ituri, 2003: a force was authorized to steady security in Bunia and to protect its airport and the camps (S/RES/1484 (2003), para. 1)."],
            new RequirementPart(
                "bodies that deal with cities as leads or partners, or a part of the mandate carried by the Country Team",
                static mission => ModelFacts.NamesPartners(mission) | !mission.Modality.CountryTeam.Pillars.IsEmpty,
                static mission => mission.Modality.LeadAgencies)),
        Row(
            "M30-3",
            "Work at sea with those who govern shipping",
            MissionModel.MaritimeSecurity,
            "maritime security",
            Stage.ForceGeneration,
            Study,
            [Sources.FutureOfPeacekeeping.At("§5.2, model 30")],
            "Agree with the International Maritime Organization and the maritime authorities of the coast on lanes, signals and reporting.",
            ["Lebanon, from 2006: the Maritime Task Force worked off the coast beside the force on land (The Future of Peacekeeping, note 97)."],
            Partners("the International Maritime Organization or maritime authorities as leads or partners")),
    ];

    private static Requirement Row(
        string id,
        string title,
        MissionModel model,
        string work,
        Stage dueFrom,
        DateOnly since,
        ValueList<Citation> sources,
        string remedy,
        ValueList<string> precedents,
        params ValueList<RequirementPart> parts) => new()
        {
            About = new(id, title)
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = dueFrom,
                Since = since,
                Sources = sources,
                Remedy = remedy,
                Precedents = precedents,
            },
            Where = (mission, _) => mission.Models.Contains(model),
            Otherwise = $"{work} is not among the mission's models",
            Parts = parts,
        };

    private static RequirementPart Partners(string what) => new(what, ModelFacts.NamesPartners, static mission => mission.Modality.LeadAgencies);

    private static Tri SitesAreListed(MissionFacts mission)
    {
        var without = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            without |= Unlisted(mission, task);
        return !without;
    }

    private static Place FirstWithoutSites(MissionFacts mission)
    {
        foreach (var task in mission.Mandate.Tasks)
        {
            if (Unlisted(mission, task).IsTrue)
                return task.Locations;
        }

        return mission.Mandate.Tasks;
    }

    private static Tri Unlisted(MissionFacts mission, MandateTaskFacts task) =>
        ModelFacts.Carries(mission, task, MissionModel.InfrastructureSecurity)
        & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce)
        & task.Locations.IsEmpty;
}
