using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The 23 findings of research in The Future of Peacekeeping, 2024, §2.2, box 1, each with the studies it rests on.</summary>
/// <remarks>They show what went with peacekeeping in the cases studied; none promises a result for one mission.</remarks>
internal static class ResearchFindings
{
    private const StatementTopic Topic = StatementTopic.ResearchFinding;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "finding-1",
            Topic,
            Area.Finance,
            "Security at a fair price",
            "Simulations show that peacekeeping reduces major armed conflict and saves lives at a low price for what "
            + "it gives.",
            [Study.At("§2.2, box 1, finding 1"), Study.At("endnote i"), ResearchSources.HegreHultmanNygard2019.Whole])
        {
            Figures = [Figures.ConflictReduction, Figures.ConflictReductionCost, Figures.ConflictReductionLives],
        },
        new(
            "finding-2",
            Topic,
            Area.Performance,
            "Most completed missions reached their goals",
            "Two thirds of the completed multidimensional missions sent out between 1960 and 2017 reached their "
            + "major goals: UNTAG, UNTAC, ONUMOZ, ONUSAL, MINUGUA, UNTAES, UNTAET, UNAMSIL, ONUB, UNMIT, UNOCI and "
            + "UNMIL. ONUC, UNOSOM II, UNAVEM II, UNAMIR, UNPROFOR and MINUSTAH did not.",
            [Study.At("§2.2, box 1, finding 2"), Study.At("endnote ii"), ResearchSources.Howard2019.At("p. 8")])
        {
            Figures = [Figures.CompletedMissions, Figures.CompletedMissionsSuccessful],
        },
        new(
            "finding-3",
            Topic,
            Area.Politics,
            "Peace that holds after war",
            "Where peacekeepers serve, peace after war lasts longer.",
            [Study.At("§2.2, box 1, finding 3"), Study.At("endnote iii"), ResearchSources.WalterHowardFortna2021.Whole])
        {
            Models = [MissionModel.SupportOfPeaceAgreements],
        },
        new(
            "finding-4",
            Topic,
            Area.Politics,
            "Violence kept from spreading",
            "Peacekeepers can keep the violence of a civil war from spreading within the country, and in a "
            + "neighbouring State they make it less likely to cross the border.",
            [
                Study.At("§2.2, box 1, finding 4"),
                Study.At("endnotes iv and v"),
                ResearchSources.BeardsleyGleditsch2015.Whole,
                ResearchSources.Beardsley2011.Whole,
            ])
        {
            Models = [MissionModel.PreventiveDeployment, MissionModel.BorderManagement, MissionModel.RegionalSecurity],
        },
        new(
            "finding-5",
            Topic,
            Area.Protection,
            "Less violence in the midst of war",
            "Peacekeepers in civil wars are sent to where the violence is. They bring negotiated settlements sooner, "
            + "make episodes of conflict shorter and lower organized violence; the larger the force, the fewer die in "
            + "battle and by attacks on civilians.",
            [
                Study.At("§2.2, box 1, finding 5"),
                Study.At("endnotes vi to ix"),
                ResearchSources.RuggeriDorussenGizelis2018.Whole,
                ResearchSources.KathmanBenson2019.Whole,
                ResearchSources.RuggeriDorussenGizelis2017.Whole,
                ResearchSources.HultmanKathmanShannon2019.At("pp. 53 and 177"),
            ])
        {
            Rules = ["CAP-02"],
        },
        new(
            "finding-6",
            Topic,
            Area.Consent,
            "The host's cooperation decides",
            "In civil wars about three operations in five succeed in reducing violence, displacement and the spread "
            + "of fighting. What decides above all is whether the host State cooperates.",
            [Study.At("§2.2, box 1, finding 6"), Study.At("endnote x"), ResearchSources.PushkinaSiewertWolff2022.Whole])
        {
            Rules = ["CON-01", "CON-05", "CON-07"],
            Figures = [Figures.CivilWarSuccessShare],
        },
        new(
            "finding-7",
            Topic,
            Area.Protection,
            "Force that fits the threat protects",
            "Civilians are protected better when peacekeepers act first and use force in a way that answers how the "
            + "attackers work. Troops from able militaries protect better too.",
            [
                Study.At("§2.2, box 1, finding 7"),
                Study.At("endnotes xi and xii"),
                ResearchSources.Kjeksrud2024.Whole,
                ResearchSources.HaassAnsorg2018.Whole,
            ])
        {
            Rules = ["POC-02", "UOF-01"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "finding-8",
            Topic,
            Area.Protection,
            "Better against rebels than against Governments",
            "Where peacekeepers are, civilians suffer less. Peacekeepers stop violence by rebels more often than "
            + "violence by the Government.",
            [
                Study.At("§2.2, box 1, finding 8"),
                Study.At("endnotes xiii and xiv"),
                ResearchSources.FjeldeHultmanNilsson2019.Whole,
                ResearchSources.PhayalPrins2020.Whole,
                ResearchSources.Phayal2019.Whole,
                ResearchSources.ReederHendricksGoldring2022.Whole,
            ])
        {
            Models = [MissionModel.ProtectionOfCivilians],
        },
        new(
            "finding-9",
            Topic,
            Area.Protection,
            "Safer aid workers",
            "Troops make aid workers safer: they calm the fighting in which aid workers are attacked and deter "
            + "attacks on them on the road. A study of Darfur finds that attacks near peacekeepers follow from where "
            + "aid workers are, not from the company of peacekeepers.",
            [Study.At("§2.2, box 1, finding 9"), Study.At("endnote xv"), ResearchSources.Levin2023.Whole, ResearchSources.DuursmaFastRead2023.Whole])
        {
            Models = [MissionModel.HumanitarianAccompaniment],
        },
        new(
            "finding-10",
            Topic,
            Area.Inclusion,
            "Police against sexual violence",
            "Where police of the United Nations deploy, there is less sexual violence in conflict, even in the "
            + "hardest places.",
            [Study.At("§2.2, box 1, finding 10"), Study.At("endnote xvi"), ResearchSources.ReederDicke2023.Whole])
        {
            Rules = ["WPS-03"],
            Models = [MissionModel.PoliceAssistance, MissionModel.ProtectionOfCivilians],
        },
        new(
            "finding-11",
            Topic,
            Area.Protection,
            "Police in the gap after war",
            "Police of the United Nations can narrow the gap in public security after war and temper the crime that "
            + "tends to rise then.",
            [
                Study.At("§2.2, box 1, finding 11"),
                Study.At("endnotes xvii and xviii"),
                ResearchSources.Bara2020.Whole,
                ResearchSources.Blair2021.Whole,
                ResearchSources.DiSalvatore2019.Whole,
            ])
        {
            Models = [MissionModel.PoliceAssistance, MissionModel.RuleOfLawSupport, MissionModel.CitySecurity],
        },
        new(
            "finding-12",
            Topic,
            Area.Protection,
            "Less displacement",
            "With peacekeepers present fewer people are displaced, and displaced people may be encouraged to return.",
            [Study.At("§2.2, box 1, finding 12"), Study.At("endnote xix"), ResearchSources.CostalliEtAl2023.Whole]),
        new(
            "finding-13",
            Topic,
            Area.Politics,
            "Mediation and peacekeeping reinforce each other",
            "Peacekeeping strengthens mediation. Each of them alone can also lower deaths in battle.",
            [Study.At("§2.2, box 1, finding 13"), Study.At("endnote xx"), ResearchSources.BeardsleyCunninghamWhite2019.Whole])
        {
            Rules = ["POL-01"],
            Models = [MissionModel.SupportOfPeaceAgreements],
        },
        new(
            "finding-14",
            Topic,
            Area.Politics,
            "Less frequent conflict together with mediation",
            "Mediation and peacekeeping together make armed conflict less frequent.",
            [Study.At("§2.2, box 1, finding 14"), Study.At("endnote xxi"), ResearchSources.ClaytonDorussen2022.Whole])
        {
            Models = [MissionModel.SupportOfPeaceAgreements],
        },
        new(
            "finding-15",
            Topic,
            Area.Command,
            "Partnership that curbs violence",
            "Missions can work well with organizations outside the United Nations, and violence falls.",
            [Study.At("§2.2, box 1, finding 15"), Study.At("endnote xxii"), ResearchSources.SchumannBara2023.Whole]),
        new(
            "finding-16",
            Topic,
            Area.Inclusion,
            "Women gain, and may lose again",
            "Multidimensional missions raise the political participation and standing of women in the host country. "
            + "Much of that can be lost once the mission has left.",
            [Study.At("§2.2, box 1, finding 16"), Study.At("endnote xxiii"), ResearchSources.BlantonPeksenBlanton2023.Whole])
        {
            Rules = ["EXT-01", "WPS-06"],
        },
        new(
            "finding-17",
            Topic,
            Area.Inclusion,
            "Better health for mothers",
            "By medical facilities, training, and easier access to care and schooling, missions improve the health "
            + "of mothers and the well-being of women.",
            [Study.At("§2.2, box 1, finding 17"), Study.At("endnote xxiv"), ResearchSources.GizelisCao2021.Whole])
        {
            Models = [MissionModel.PublicHealthSupport],
        },
        new(
            "finding-18",
            Topic,
            Area.Transition,
            "Growth that can end with the mission",
            "Host economies grow faster with peacekeeping. The growth can fall away soon after the mission ends.",
            [
                Study.At("§2.2, box 1, finding 18"),
                Study.At("endnotes xxv and xxvi"),
                ResearchSources.Jensen2020.Whole,
                ResearchSources.BeberEtAl2019.Whole,
            ])
        {
            Rules = ["EXT-01"],
        },
        new(
            "finding-19",
            Topic,
            Area.Footprint,
            "Households live better",
            "Households in civil wars live better with peacekeepers near: people work and trade more, and daily "
            + "strain weighs less on their minds.",
            [Study.At("§2.2, box 1, finding 19"), Study.At("endnote xxvii"), ResearchSources.BoveDiSalvatoreElia2022.Whole]),
        new(
            "finding-20",
            Topic,
            Area.Politics,
            "Democracy and shared power",
            "Peace operations further democracy and hold elites to power-sharing and to reforms that build peace.",
            [
                Study.At("§2.2, box 1, finding 20"),
                Study.At("endnotes xxviii and xxix"),
                ResearchSources.BlairDiSalvatoreSmidt2023.Whole,
                ResearchSources.CampbellDiSalvatore2023.Whole,
            ])
        {
            Models = [MissionModel.SupportOfPeaceAgreements, MissionModel.TransitionAssistance],
        },
        new(
            "finding-21",
            Topic,
            Area.Politics,
            "Calmer elections",
            "Operations that take part in election work lower the risk of violence around elections.",
            [Study.At("§2.2, box 1, finding 21"), Study.At("endnote xxx"), ResearchSources.Smidt2021.Whole])
        {
            Models = [MissionModel.ElectionSecurityAndAssistance],
        },
        new(
            "finding-22",
            Topic,
            Area.Footprint,
            "A better environment",
            "Peacekeeping goes with a better environment, and missions can carry new clean-energy projects and with "
            + "them a lasting peace.",
            [
                Study.At("§2.2, box 1, finding 22"),
                Study.At("endnotes xxxi and xxxii"),
                ResearchSources.BakakiBohmelt2021.Whole,
                ResearchSources.ChenMcCroneMozersky2023.Whole,
            ])
        {
            Rules = ["ENV-02"],
        },
        new(
            "finding-23",
            Topic,
            Area.Politics,
            "Room for peaceful protest",
            "Peacekeeping opens room for people to protest in public without violence.",
            [Study.At("§2.2, box 1, finding 23"), Study.At("endnote xxxiii"), ResearchSources.BelgioiosoDiSalvatorePinckney2021.Whole]),
    ];
}
