using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The five threats of The Future of Peacekeeping, 2024, §4, with their trends.</summary>
internal static class Threats
{
    private const StatementTopic Topic = StatementTopic.Threat;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "threat-1",
            Topic,
            Area.Politics,
            "Armed conflict",
            "Wars have multiplied since 2010; most are fought within States with outsiders involved, by ever more "
            + "groups and private companies, and they last longer and are harder to end, above all where governments "
            + "will not talk to groups they call terrorist or criminal. Four trends matter most. Troops seize disputed "
            + "land and keep it; violence moves into cities; disputes at sea grow in number and turn violent; and most "
            + "civil wars are old ones come back, which only strong political institutions can stop.",
            [Study.At("§4.1"), ResearchSources.Walter2015.Whole])
        {
            Models =
            [
                MissionModel.PreventiveDeployment,
                MissionModel.SupportOfPeaceAgreements,
                MissionModel.BorderManagement,
                MissionModel.CitySecurity,
                MissionModel.MaritimeSecurity,
            ],
            Figures = [Figures.ArmedConflicts],
        },
        new(
            "threat-2",
            Topic,
            Area.Information,
            "Weaponization of new and emerging technologies",
            "States and armed groups turn new technology into weapons. Telephones, improvised explosive devices and "
            + "drones are used together; artificial intelligence makes weapons, surveillance and targeting more "
            + "autonomous and cheap enough to spread; biology opens new roads to bioweapons. False, misleading and "
            + "hateful messages reach people faster and further than ever. They divide host countries, harm elections, "
            + "silence women, and wear down consent to peacekeeping and the safety of peacekeepers.",
            [Study.At("§4.2"), Sources.InformationIntegrity.At("para. 1")])
        {
            Rules = ["INF-04", "SAF-03", "SAF-04"],
            Models = [MissionModel.MineAction, MissionModel.Cybersecurity],
            Figures = [Figures.InternetUsers],
        },
        new(
            "threat-3",
            Topic,
            Area.Politics,
            "Transnational organized crime",
            "Crime across borders feeds and prolongs wars and stands in the way of peace. Its networks trade in "
            + "people, arms, drugs, species and data, thrive where States are weak or take part, and use gaps between "
            + "national laws. They corrupt officials and harm people, firms and nature; yet to the poor and excluded "
            + "they may offer work, services and protection that the government does not. Peacekeeping has to reckon "
            + "with how they hollow out States and the rule of law.",
            [Study.At("§4.3")])
        {
            Rules = ["M17-1"],
            Models =
            [
                MissionModel.RuleOfLawSupport,
                MissionModel.CounterOrganizedCrime,
                MissionModel.NaturalResourceProtection,
                MissionModel.BorderManagement,
            ],
        },
        new(
            "threat-4",
            Topic,
            Area.Footprint,
            "The climate emergency",
            "Warming, rising seas and extreme weather are here to stay, and too little is done against them. They "
            + "deepen inequality and can add to violence, also where peacekeepers serve, and strike hardest those who "
            + "caused least, above all in lands at war: years of flooding have made an island of Bentiu in South "
            + "Sudan. Missions have begun to shrink their footprint, to move to clean energy and to leave something "
            + "good behind.",
            [Study.At("§4.4")])
        {
            Rules = ["ENV-02"],
            Models = [MissionModel.NaturalDisasterResponse, MissionModel.NaturalResourceProtection],
        },
        new(
            "threat-5",
            Topic,
            Area.Footprint,
            "Public health emergencies",
            "Travel and trade, weak surveillance and poor health systems let disease spread fast; it cannot be "
            + "abolished, only managed. Two trends matter. Most outbreaks that concern the World Health Organization "
            + "fall on fragile and war-torn countries, so health and peace must be worked on together. And distrust "
            + "and false medical news will grow, because some profit from them: disease needs political answers and "
            + "safe health workers as well as medicine.",
            [Study.At("§4.5")])
        {
            Rules = ["ENV-03"],
            Models = [MissionModel.PublicHealthSupport],
            Figures = [Figures.DiseaseOutbreaks, Figures.DiseaseOutbreaksFragileShare],
        },
    ];
}
