using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Modalities;

/// <summary>Modality 3 (The Future of Peacekeeping, 2024, §5.3).</summary>
internal static class Parallel
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.3, modality 3");

    private static readonly Citation SmallMissions = Sources.FutureOfPeacekeeping.At("note 102");

    private static readonly Citation Assistance = Sources.FutureOfPeacekeeping.At("note 103");

    private static readonly Citation RobustPartners = Sources.FutureOfPeacekeeping.At("note 104");

    public static ModalityDescription Description { get; } = new(
        ModalityKind.Parallel,
        "Parallel deployments",
        "A mission of the United Nations works in the same country as an operation or another deployment that is not of the "
        + "United Nations. Each keeps its own command. All depends on two things: that the mandates complement each other, and "
        + "that the two cooperate in practice.")
    {
        Constraints =
        [
            new("The two mandates complement each other: neither repeats the other nor works against it."),
            new(
                "Cooperation and coordination are arranged in practice, at best by an agreement on who does what before the "
                + "mission of the United Nations deploys."),
            new("The mission of the United Nations takes no part in enforcement by the other force.", "IMP-01"),
            new(
                "Support to the other force stays within the mission's mandate, area and resources, and follows an assessment "
                + "of the human rights risk.",
                "HRD-01"),
            new("The host State consents to the mission of the United Nations, whatever it has agreed with the other force.", "CON-01"),
        ],
        Variants =
        [
            new(
                "3A",
                "A small mission of the United Nations beside a regional force, for one field of work or a few: most often "
                + "monitoring and investigation.",
                [
                    new(
                        "DOMREP",
                        "Watched the situation in the Dominican Republic in 1965 and reported on it, beside the Organization of American States.",
                        SmallMissions),
                    new(
                        "UNOMIG",
                        "Observed in Georgia, beside and in cooperation with the peacekeeping force of the Commonwealth of Independent States.",
                        SmallMissions),
                    new(
                        "UNOMIL",
                        "Monitored a ceasefire and the peace process in Liberia beside ECOMOG, and was to take no part in its "
                        + "enforcement operations.",
                        DoctrineSource.CouncilResolution(866, 1993).At("para. 3(h)")),
                    new(
                        "UNOMSIL",
                        "Monitored the security situation, disarmament and demobilization in Sierra Leone, in cooperation with ECOMOG.",
                        SmallMissions),
                ]),
            new(
                "3B",
                "A large mission of the United Nations, as a rule multidimensional, beside one or more other operations of any "
                + "size. It takes the four forms that follow.",
                []),
            new(
                "3B-assistance",
                "The other operation does liaison, observation, protection, training or the like.",
                [
                    new("UNMEE", "Was assisted in Ethiopia and Eritrea by OLMEE, the liaison mission of the Organization of African Unity.", Assistance),
                    new("UNMIH", "Worked on the army and the police of Haiti, beside MICIVIH and its human rights monitors.", Assistance),
                    new(
                        "ONUB",
                        "Supported the peace in Burundi as a whole, while a task force of the African Union protected returning rebel leaders.",
                        Assistance),
                    new("MINUSMA", "Served in Mali beside a training mission of the European Union.", Assistance),
                    new("MINUSCA", "Served in the Central African Republic beside a training mission of the European Union.", Assistance),
                ]),
            new(
                "3B-robust",
                "The other operation helps the host country with tasks that ask for more force, gives the mission operational "
                + "support, or does both.",
                [
                    new("UNPROFOR", "Had operational support from forces led by NATO.", RobustPartners),
                    new("UNMIBH", "Had operational support in Bosnia and Herzegovina from forces led by NATO.", RobustPartners),
                    new("UNTAES", "Had operational support in Eastern Slavonia from forces led by NATO.", RobustPartners),
                    new("UNMIK", "Has had operational support in Kosovo from forces led by NATO.", RobustPartners),
                    new("UNMOT", "Was assisted in Tajikistan by forces of the Commonwealth of Independent States.", RobustPartners),
                    new(
                        "ARTEMIS",
                        "Was to stabilize security in Bunia in 2003, beside MONUC and for no longer than it took to reinforce "
                        + "that mission.",
                        DoctrineSource.CouncilResolution(1484, 2003).At("paras. 1 and 2")),
                    new("EUFOR_RDC", "Supported MONUC during the elections of 2006.", RobustPartners),
                    new("UNOCI", "Had logistical and security support in Côte d'Ivoire from the French operation Licorne.", RobustPartners),
                    new("MINUSMA", "Had logistical and security support in Mali from the French operation Barkhane.", RobustPartners),
                    new("MINUSCA", "Had logistical and security support in the Central African Republic from the French operation Sangaris.", RobustPartners),
                    new(
                        "MONUSCO",
                        "Was joined and supported by forces of the East African Community from 2022 and of southern Africa from 2023.",
                        RobustPartners),
                ]),
            new(
                "3B-areas",
                "Mission and regional force work in the same country, each in an area of its own.",
                [
                    new(
                        "UNMIS",
                        "Supported the Comprehensive Peace Agreement in Sudan, while AMIS worked in Darfur alone and had "
                        + "logistical support from UNMIS.",
                        Sources.FutureOfPeacekeeping.At("note 105")),
                ]),
            new(
                "3B-package",
                "The mission gives a support package to the other operation in the same theatre.",
                [
                    new(
                        "MONUSCO",
                        "Was allowed in 2024 to support SAMIDRC with information, technical advice, logistics and evacuation, "
                        + "within its area and its existing resources.",
                        Sources.Resolution2746.At("para. 1")),
                    new(
                        "MINUSMA",
                        "Was to support the joint force of the Sahel States on Malian territory, against full reimbursement and "
                        + "without harm to its own mandate.",
                        Sources.Resolution2391.At("para. 13")),
                ]),
        ],
        Precedents = [],
        Command = "Each operation its own. Liaison and agreement join them; neither commands the other.",
        Finance =
            "Each operation its own. What the mission gives the other comes out of its own means where the mandate says so, or "
            + "is paid back.",
        Rules = "Each operation its own. Support from the United Nations carries the human rights due diligence policy with it.",
        Sources =
        [
            Study,
            SmallMissions,
            Assistance,
            RobustPartners,
            Sources.FutureOfPeacekeeping.At("note 105"),
            Sources.FutureOfPeacekeeping.At("note 106"),
            DoctrineSource.CouncilResolution(866, 1993).At("paras. 3(h) and 4"),
            Sources.Resolution2746.At("paras. 1 to 3"),
        ],
    };
}
