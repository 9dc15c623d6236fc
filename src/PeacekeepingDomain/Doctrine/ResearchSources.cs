namespace PeacekeepingDomain.Doctrine;

/// <summary>The register of the scholarly studies that The Future of Peacekeeping (2024) rests on.</summary>
/// <remarks>
/// Each comment names where the study appeared and what it is cited for. The finding is told as The Future of Peacekeeping tells it,
/// save for the study of Darfur by Duursma, Fast and Read, whose own result is given.
/// </remarks>
public static class ResearchSources
{
    /// <summary>The Journal of Politics, 81:1: simulations show that strong, well-funded mandates would have spared much major conflict and many lives.</summary>
    public static DoctrineSource HegreHultmanNygard2019 { get; } = new("HegreHultmanNygard2019", "Evaluating the Conflict-Reducing Effect of UN Peacekeeping Operations", SourceKind.Study) { Date = new(2019), Issuer = "Håvard Hegre, Lisa Hultman and Håvard Mokleiv Nygård" };

    /// <summary>Cambridge University Press: two of every three completed multidimensional missions reached their main goals.</summary>
    public static DoctrineSource Howard2019 { get; } = new("Howard2019", "Power in Peacekeeping", SourceKind.Study) { Date = new(2019), Issuer = "Lise M. Howard" };

    /// <summary>British Journal of Political Science, 51:4: a review of nine quantitative studies, which tie peacekeeping to peace that holds after war.</summary>
    public static DoctrineSource WalterHowardFortna2021 { get; } = new("WalterHowardFortna2021", "The Extraordinary Relationship between Peacekeeping and Peace", SourceKind.Study) { Date = new(2021), Issuer = "Barbara F. Walter, Lise M. Howard and V. Page Fortna" };

    /// <summary>International Studies Review, 17:1: peacekeepers keep fighting from spreading inside a country.</summary>
    public static DoctrineSource BeardsleyGleditsch2015 { get; } = new("BeardsleyGleditsch2015", "Peacekeeping as conflict containment", SourceKind.Study) { Date = new(2015), Issuer = "Kyle Beardsley and Kristian Gleditsch" };

    /// <summary>The Journal of Politics, 73:4: peacekeepers make it less likely that a war crosses into a neighbouring State.</summary>
    public static DoctrineSource Beardsley2011 { get; } = new("Beardsley2011", "Peacekeeping and the contagion of armed conflict", SourceKind.Study) { Date = new(2011), Issuer = "Kyle Beardsley" };

    /// <summary>British Journal of Political Science, 48:4: within a country, peacekeepers are sent to where the fighting is.</summary>
    public static DoctrineSource RuggeriDorussenGizelis2018 { get; } = new("RuggeriDorussenGizelis2018", "On the Frontline Every Day? Subnational Deployment of United Nations Peacekeepers", SourceKind.Study) { Date = new(2018), Issuer = "Andrea Ruggeri, Hans Dorussen and Theodora-Ismene Gizelis" };

    /// <summary>Journal of Conflict Resolution, 63:7: peacekeeping brings negotiated settlements sooner.</summary>
    public static DoctrineSource KathmanBenson2019 { get; } = new("KathmanBenson2019", "Cut Short? United Nations Peacekeeping and Civil War Duration to Negotiated Settlements", SourceKind.Study) { Date = new(2019), Issuer = "Jacob Kathman and Michelle Benson" };

    /// <summary>International Organization, 71:1: where peacekeepers are stationed, local fighting ends sooner.</summary>
    public static DoctrineSource RuggeriDorussenGizelis2017 { get; } = new("RuggeriDorussenGizelis2017", "Winning the Peace Locally: UN Peacekeeping and Local Conflict", SourceKind.Study) { Date = new(2017), Issuer = "Andrea Ruggeri, Hans Dorussen and Theodora-Ismene Gizelis" };

    /// <summary>Oxford University Press: the more peacekeepers, the fewer deaths in battle and among civilians.</summary>
    public static DoctrineSource HultmanKathmanShannon2019 { get; } = new("HultmanKathmanShannon2019", "Peacekeeping in the midst of war", SourceKind.Study) { Date = new(2019), Issuer = "Lisa Hultman, Jacob D. Kathman and Megan Shannon" };

    /// <summary>European Journal of International Relations, 28:1: about three operations in five succeed, and the host's cooperation decides.</summary>
    public static DoctrineSource PushkinaSiewertWolff2022 { get; } = new("PushkinaSiewertWolff2022", "Mission (im)possible? UN military peacekeeping operations in civil wars", SourceKind.Study) { Date = new(2022), Issuer = "Darya Pushkina, Markus B. Siewert and Stefan Wolff" };

    /// <summary>Civil Wars, 26:1: force protects when it is used early and fits the way the attackers work.</summary>
    public static DoctrineSource Kjeksrud2024 { get; } = new("Kjeksrud2024", "Finding the Utility of Force to Protect Civilians from Violence", SourceKind.Study) { Date = new(2024), Issuer = "Stian Kjeksrud" };

    /// <summary>Journal of Peace Research, 55:6: troops from able militaries protect civilians better.</summary>
    public static DoctrineSource HaassAnsorg2018 { get; } = new("HaassAnsorg2018", "Better peacekeepers, better protection? Troop quality of United Nations peace operations and violence against civilians", SourceKind.Study) { Date = new(2018), Issuer = "Felix Haass and Nadine Ansorg" };

    /// <summary>International Organization, 73:1: presence holds rebels back from attacks on civilians, government forces far less.</summary>
    public static DoctrineSource FjeldeHultmanNilsson2019 { get; } = new("FjeldeHultmanNilsson2019", "Protection Through Presence: UN Peacekeeping and the Costs of Targeting Civilians", SourceKind.Study) { Date = new(2019), Issuer = "Hanne Fjelde, Lisa Hultman and Desirée Nilsson" };

    /// <summary>International Peacekeeping, 27:2: one of three studies that find less protection against government violence.</summary>
    public static DoctrineSource PhayalPrins2020 { get; } = new("PhayalPrins2020", "Deploying to Protect: The Effect of Military Peacekeeping Deployments on Violence Against Civilians", SourceKind.Study) { Date = new(2020), Issuer = "Anup Phayal and Brandon C. Prins" };

    /// <summary>International Interactions, 45:5: one of three studies that find less protection against government violence, here in Darfur.</summary>
    public static DoctrineSource Phayal2019 { get; } = new("Phayal2019", "UN Troop Deployment and Preventing Violence Against Civilians in Darfur", SourceKind.Study) { Date = new(2019), Issuer = "Anup Phayal" };

    /// <summary>International Studies Quarterly, 66:2: one of three studies that find less protection against government violence; effects differ from place to place.</summary>
    public static DoctrineSource ReederHendricksGoldring2022 { get; } = new("ReederHendricksGoldring2022", "All Peacekeeping is Local: Measuring Subnational Variation in Peacekeeping Effectiveness", SourceKind.Study) { Date = new(2022), Issuer = "Bryce W. Reeder, Michael Hendricks and Edward Goldring" };

    /// <summary>Journal of Peace Research: troops make aid workers safer.</summary>
    public static DoctrineSource Levin2023 { get; } = new("Levin2023", "The composition of UN peacekeeping operations and aid worker security", SourceKind.Study) { Date = new(2023, 5, 2), Issuer = "Andrew Levin" };

    /// <summary>Journal of International Peacekeeping, 25:4: attacks near peacekeepers are explained by where aid workers are, not by being seen with peacekeepers.</summary>
    public static DoctrineSource DuursmaFastRead2023 { get; } = new("DuursmaFastRead2023", "Blurred Lines or Spatial Clustering? Assessing the Association between Peacekeeping Presence and Attacks against Humanitarians in Darfur", SourceKind.Study) { Date = new(2023), Issuer = "Allard Duursma, Larissa Fast and Róisín Read" };

    /// <summary>International Peacekeeping, 30:2: with police of the United Nations present, armed groups commit less sexual violence.</summary>
    public static DoctrineSource ReederDicke2023 { get; } = new("ReederDicke2023", "Peacekeeping Deployments, Intragroup Cohesion, and the Use of Sexual Violence by Armed Non-State Groups", SourceKind.Study) { Date = new(2023), Issuer = "Bryce W. Reeder and Rachel Dicke" };

    /// <summary>European Journal of International Relations, 26:4: police of the United Nations help to close the gap in public security after war (The Future of Peacekeeping prints 2010).</summary>
    public static DoctrineSource Bara2020 { get; } = new("Bara2020", "Shifting targets: the effect of peacekeeping on postwar violence", SourceKind.Study) { Date = new(2020), Issuer = "Corinne Bara" };

    /// <summary>American Political Science Review, 115:1: cited with the finding on police and public security after war.</summary>
    public static DoctrineSource Blair2021 { get; } = new("Blair2021", "UN Peacekeeping and the Rule of Law", SourceKind.Study) { Date = new(2021), Issuer = "Robert Blair" };

    /// <summary>American Journal of Political Science, 63:4: police temper the rise of crime that tends to follow a war.</summary>
    public static DoctrineSource DiSalvatore2019 { get; } = new("DiSalvatore2019", "Peacekeepers against Criminal Violence—Unintended Effects of Peacekeeping Operations?", SourceKind.Study) { Date = new(2019), Issuer = "Jessica Di Salvatore" };

    /// <summary>Journal of Peace Research: fewer people flee, and more of the displaced return.</summary>
    public static DoctrineSource CostalliEtAl2023 { get; } = new("CostalliEtAl2023", "Do UN peace operations help forcibly displaced people?", SourceKind.Study) { Date = new(2023, 9, 20), Issuer = "Stefano Costalli and others" };

    /// <summary>Journal of Conflict Resolution, 63:7: mediation and peacekeeping strengthen each other, and each saves lives by itself.</summary>
    public static DoctrineSource BeardsleyCunninghamWhite2019 { get; } = new("BeardsleyCunninghamWhite2019", "Mediation, Peacekeeping, and the Severity of Civil War", SourceKind.Study) { Date = new(2019), Issuer = "Kyle Beardsley, David E. Cunningham and Peter B. White" };

    /// <summary>Journal of Peace Research, 59:2: the two together make armed conflict less frequent.</summary>
    public static DoctrineSource ClaytonDorussen2022 { get; } = new("ClaytonDorussen2022", "The effectiveness of mediation and peacekeeping for ending conflict", SourceKind.Study) { Date = new(2022), Issuer = "Govinda Clayton and Han Dorussen" };

    /// <summary>International Studies Quarterly, 67:3: missions working beside other organizations curb violence.</summary>
    public static DoctrineSource SchumannBara2023 { get; } = new("SchumannBara2023", "A New Era: Power in Partnership Peacekeeping", SourceKind.Study) { Date = new(2023), Issuer = "Maurice P. Schumann and Corinne Bara" };

    /// <summary>Political Research Quarterly, 76:4: women gain political standing while a multidimensional mission stays, and may lose it after.</summary>
    public static DoctrineSource BlantonPeksenBlanton2023 { get; } = new("BlantonPeksenBlanton2023", "The Impact of Peacekeeping Missions on Women's Empowerment", SourceKind.Study) { Date = new(2023), Issuer = "Shannon Lindsey Blanton, Dursun Peksen and Robert Blanton" };

    /// <summary>Journal of Peace Research, 58:2: mothers' health and women's access to care improve.</summary>
    public static DoctrineSource GizelisCao2021 { get; } = new("GizelisCao2021", "A security dividend: Peacekeeping and maternal health outcomes and access", SourceKind.Study) { Date = new(2021), Issuer = "Theodora-Ismene Gizelis and Xun Cao" };

    /// <summary>United Nations Development Programme: host economies grow faster with peacekeeping.</summary>
    public static DoctrineSource Jensen2020 { get; } = new("Jensen2020", "Foreign Direct Investment And Growth In Fragile And Conflict Affected Countries", SourceKind.Study) { Date = new(2020, 9, 11), Issuer = "Lars Jensen" };

    /// <summary>International Studies Quarterly, 63:2: growth brought by a mission can fall away quickly when it ends.</summary>
    public static DoctrineSource BeberEtAl2019 { get; } = new("BeberEtAl2019", "The Promise and Peril of Peacekeeping Economies", SourceKind.Study) { Date = new(2019), Issuer = "Bernd Beber and others" };

    /// <summary>American Journal of Political Science, 66:2: households near peacekeepers work, trade and worry less.</summary>
    public static DoctrineSource BoveDiSalvatoreElia2022 { get; } = new("BoveDiSalvatoreElia2022", "UN Peacekeeping and Households' Well-Being in Civil Wars", SourceKind.Study) { Date = new(2022), Issuer = "Vincenzo Bove, Jessica Di Salvatore and Leandro Elia" };

    /// <summary>American Political Science Review, 117:4: missions further democracy.</summary>
    public static DoctrineSource BlairDiSalvatoreSmidt2023 { get; } = new("BlairDiSalvatoreSmidt2023", "UN Peacekeeping and Democratization in Conflict-Affected Countries", SourceKind.Study) { Date = new(2023), Issuer = "Robert A. Blair, Jessica Di Salvatore and Hannah M. Smidt" };

    /// <summary>American Journal of Political Science: missions hold elites to power-sharing and to reforms that build peace.</summary>
    public static DoctrineSource CampbellDiSalvatore2023 { get; } = new("CampbellDiSalvatore2023", "Keeping or Building Peace? UN Peace Operations beyond the Security Dilemma", SourceKind.Study) { Date = new(2023, 7, 25), Issuer = "Susanna P. Campbell and Jessica Di Salvatore" };

    /// <summary>Conflict Management and Peace Science, 38:5: missions that work on elections make electoral violence less likely.</summary>
    public static DoctrineSource Smidt2021 { get; } = new("Smidt2021", "Keeping electoral peace? Activities of United Nations peacekeeping operations and their effects on election-related violence", SourceKind.Study) { Date = new(2021), Issuer = "Hannah Smidt" };

    /// <summary>International Studies Quarterly, 65:4: peacekeeping goes with a better environment.</summary>
    public static DoctrineSource BakakiBohmelt2021 { get; } = new("BakakiBohmelt2021", "Can UN Peacekeeping Promote Environmental Quality?", SourceKind.Study) { Date = new(2021), Issuer = "Zorzeta Bakaki and Tobias Böhmelt" };

    /// <summary>Stimson Center: a mission can carry new clean-energy projects that serve peace.</summary>
    public static DoctrineSource ChenMcCroneMozersky2023 { get; } = new("ChenMcCroneMozersky2023", "Renewable Energy and the United Nations: A Green Spark for Peace in South Sudan", SourceKind.Study) { Date = new(2023, 2), Issuer = "Eugene Chen, Flora McCrone and David Mozersky" };

    /// <summary>International Studies Quarterly, 65:1: people protest peacefully more freely where peacekeepers are.</summary>
    public static DoctrineSource BelgioiosoDiSalvatorePinckney2021 { get; } = new("BelgioiosoDiSalvatorePinckney2021", "Tangled up in Blue: The Effect of UN Peacekeeping on Nonviolent Protests in Post-Civil War Countries", SourceKind.Study) { Date = new(2021), Issuer = "Margherita Belgioioso, Jessica Di Salvatore and Jonathan Pinckney" };

    /// <summary>American Journal of Political Science, 66:3: mandates of many unlike tasks are carried out less well.</summary>
    public static DoctrineSource BlairDiSalvatoreSmidt2022 { get; } = new("BlairDiSalvatoreSmidt2022", "When Do UN Peacekeeping Operations Implement Their Mandates?", SourceKind.Study) { Date = new(2022), Issuer = "Robert A. Blair, Jessica Di Salvatore and Hannah M. Smidt" };

    /// <summary>International Peace Institute: States of the region send a growing part of the peacekeepers.</summary>
    public static DoctrineSource WilliamsNguyen2018 { get; } = new("WilliamsNguyen2018", "Neighborhood Dynamics in UN Peacekeeping Operations, 1990-2017", SourceKind.Study) { Date = new(2018), Issuer = "Paul D. Williams and Thong Nguyen" };

    /// <summary>Journal of Conflict Resolution, 59:7: strong political institutions are the way out of wars that return.</summary>
    public static DoctrineSource Walter2015 { get; } = new("Walter2015", "Why Bad Governance Leads to Repeat Civil War", SourceKind.Study) { Date = new(2015), Issuer = "Barbara Walter" };

    /// <summary>Every study, in the order in which The Future of Peacekeeping first relies on it in box 1; studies it cites elsewhere follow.</summary>
    public static ValueList<DoctrineSource> All { get; } =
    [
        HegreHultmanNygard2019,
        Howard2019,
        WalterHowardFortna2021,
        BeardsleyGleditsch2015,
        Beardsley2011,
        RuggeriDorussenGizelis2018,
        KathmanBenson2019,
        RuggeriDorussenGizelis2017,
        HultmanKathmanShannon2019,
        PushkinaSiewertWolff2022,
        Kjeksrud2024,
        HaassAnsorg2018,
        FjeldeHultmanNilsson2019,
        PhayalPrins2020,
        Phayal2019,
        ReederHendricksGoldring2022,
        Levin2023,
        DuursmaFastRead2023,
        ReederDicke2023,
        Bara2020,
        Blair2021,
        DiSalvatore2019,
        CostalliEtAl2023,
        BeardsleyCunninghamWhite2019,
        ClaytonDorussen2022,
        SchumannBara2023,
        BlantonPeksenBlanton2023,
        GizelisCao2021,
        Jensen2020,
        BeberEtAl2019,
        BoveDiSalvatoreElia2022,
        BlairDiSalvatoreSmidt2023,
        CampbellDiSalvatore2023,
        Smidt2021,
        BakakiBohmelt2021,
        ChenMcCroneMozersky2023,
        BelgioiosoDiSalvatorePinckney2021,
        BlairDiSalvatoreSmidt2022,
        WilliamsNguyen2018,
        Walter2015,
    ];
}
